import { Module } from '@nestjs/common';
import { OrganizationModule } from '../../organization/organization.module.ts';
import { RepetitionWatch } from './repetition-watch.service.ts';
import { RepetitionWarningsController } from './warnings.controller.ts';
import { RepetitionWarnings } from './warnings.service.ts';

/** Warnings of what comes again: raised, shown, closed. */
@Module({
  imports: [OrganizationModule],
  controllers: [RepetitionWarningsController],
  providers: [RepetitionWatch, RepetitionWarnings],
  exports: [RepetitionWatch],
})
export class RepetitionsModule {}
