import { Module } from '@nestjs/common';
import { OrganizationModule } from '../../organization/organization.module.ts';
import { RedLinesModule } from '../red-lines.module.ts';
import { OfficialFiguresController } from './official-figures.controller.ts';
import { OfficialFigures } from './official-figures.service.ts';

/** The regulator's own figures beside ours. */
@Module({
  imports: [OrganizationModule, RedLinesModule],
  controllers: [OfficialFiguresController],
  providers: [OfficialFigures],
  exports: [OfficialFigures],
})
export class OfficialFiguresModule {}
