import { Module } from '@nestjs/common';
import { OrganizationModule } from '../organization/organization.module.ts';
import { RedLinesModule } from '../red-lines/red-lines.module.ts';
import { ParetoAnalysis } from './pareto.service.ts';
import { ParetoController } from './pareto.controller.ts';
import { RankingAnalysis } from './ranking/ranking.service.ts';
import { RankingController } from './ranking/ranking.controller.ts';
import { TrendAnalysis } from './trend.service.ts';
import { TrendController } from './trend.controller.ts';

/** Questions over the daily counts. */
@Module({
  imports: [OrganizationModule, RedLinesModule],
  controllers: [ParetoController, RankingController, TrendController],
  providers: [ParetoAnalysis, RankingAnalysis, TrendAnalysis],
  exports: [ParetoAnalysis, TrendAnalysis],
})
export class AnalysisModule {}
