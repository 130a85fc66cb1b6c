import { Module } from '@nestjs/common';
import { ImportsModule } from '../../complaints/imports/imports.module.ts';
import { OrganizationModule } from '../../organization/organization.module.ts';
import { RedLinesModule } from '../red-lines.module.ts';
import { FigureRegister } from './figure-register.ts';
import { OfficialFigureFilesController } from './official-figure-files.controller.ts';
import { OfficialFigureFiles } from './official-figure-files.service.ts';
import { OfficialFiguresController } from './official-figures.controller.ts';
import { OfficialFigures } from './official-figures.service.ts';

/** The regulator's own figures beside ours. */
@Module({
  imports: [OrganizationModule, ImportsModule, RedLinesModule],
  controllers: [OfficialFiguresController, OfficialFigureFilesController],
  providers: [OfficialFigures, OfficialFigureFiles, FigureRegister],
  exports: [OfficialFigures],
})
export class OfficialFiguresModule {}
