import { Module } from '@nestjs/common';
import { OrganizationModule } from '../organization/organization.module.ts';
import { RedLinesModule } from '../red-lines/red-lines.module.ts';
import { ParetoAnalysis } from './pareto.service.ts';
import { ParetoController } from './pareto.controller.ts';
import { BaselinesController } from './baselines/baselines.controller.ts';
import { Baselines } from './baselines/baselines.service.ts';
import { IcebergController } from './iceberg/iceberg.controller.ts';
import { IcebergAnalysis } from './iceberg/iceberg.service.ts';
import { ProcessController } from './process/process.controller.ts';
import { ProcessMaterials } from './process/process-material.service.ts';
import { ProcessAnalysis } from './process/process.service.ts';
import { RankingAnalysis } from './ranking/ranking.service.ts';
import { RankingController } from './ranking/ranking.controller.ts';
import { TrendAnalysis } from './trend.service.ts';
import { TrendController } from './trend.controller.ts';
import { UnitCausesController } from './unit-causes/unit-causes.controller.ts';
import { UnitCausesAnalysis } from './unit-causes/unit-causes.service.ts';
import { WaterfallController } from './waterfall/waterfall.controller.ts';
import { WaterfallAnalysis } from './waterfall/waterfall.service.ts';

/** Questions over the daily counts. */
@Module({
  imports: [OrganizationModule, RedLinesModule],
  controllers: [
    BaselinesController,
    IcebergController,
    ParetoController,
    ProcessController,
    RankingController,
    TrendController,
    UnitCausesController,
    WaterfallController,
  ],
  providers: [
    Baselines,
    IcebergAnalysis,
    ParetoAnalysis,
    ProcessAnalysis,
    ProcessMaterials,
    RankingAnalysis,
    TrendAnalysis,
    UnitCausesAnalysis,
    WaterfallAnalysis,
  ],
  exports: [ParetoAnalysis, TrendAnalysis],
})
export class AnalysisModule {}
