import { Module } from '@nestjs/common';
import { OrganizationModule } from '../organization/organization.module.ts';
import { RedLinesModule } from '../red-lines/red-lines.module.ts';
import { ParetoAnalysis } from './pareto.service.ts';
import { ParetoController } from './pareto.controller.ts';
import { TrendAnalysis } from './trend.service.ts';
import { TrendController } from './trend.controller.ts';

/** Questions over the daily counts. */
@Module({
  imports: [OrganizationModule, RedLinesModule],
  controllers: [ParetoController, TrendController],
  providers: [ParetoAnalysis, TrendAnalysis],
  exports: [ParetoAnalysis, TrendAnalysis],
})
export class AnalysisModule {}
