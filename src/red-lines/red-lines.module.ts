import { Module } from '@nestjs/common';
import { SourcesModule } from '../complaints/sources/sources.module.ts';
import { OrganizationModule } from '../organization/organization.module.ts';
import { LimitApportionmentsController } from './apportionment/limit-apportionments.controller.ts';
import { LimitApportionments } from './apportionment/limit-apportionments.service.ts';
import { ReportingLags } from './arrivals/reporting-lags.service.ts';
import { BoardController } from './board/board.controller.ts';
import { Boards } from './board/board.service.ts';
import { BurnDownController } from './burn-down/burn-down.controller.ts';
import { BurnDowns } from './burn-down/burn-downs.service.ts';
import { Cohorts } from './cohorts/cohorts.service.ts';
import { IndicatorsController } from './definitions/indicators.controller.ts';
import { Indicators } from './definitions/indicators.service.ts';
import { DefinitionHistories } from './definitions/definition-histories.service.ts';
import { IndicatorVersionsController } from './definitions/indicator-versions.controller.ts';
import { LimitVersionsController } from './definitions/limit-versions.controller.ts';
import { LimitsController } from './definitions/limits.controller.ts';
import { Limits } from './definitions/limits.service.ts';
import { ExclusionsController } from './exclusions/exclusions.controller.ts';
import { Exclusions } from './exclusions/exclusions.service.ts';
import { EventsModule } from './events/events.module.ts';
import { LineHealthController } from './projections/line-health.controller.ts';
import { LinesHealth } from './projections/lines-health.service.ts';
import { MorningReadings } from './projections/morning-readings.service.ts';
import { ProjectionRecords } from './projections/projection-records.service.ts';
import { ReadingsController } from './readings/readings.controller.ts';
import { Outlooks } from './readings/outlooks.service.ts';
import { Readings } from './readings/readings.service.ts';

/** Indicators and limits, where each line stands, and the board. */
@Module({
  imports: [OrganizationModule, SourcesModule, EventsModule],
  controllers: [
    IndicatorsController,
    LimitsController,
    IndicatorVersionsController,
    LimitVersionsController,
    LimitApportionmentsController,
    ReadingsController,
    BurnDownController,
    BoardController,
    LineHealthController,
    ExclusionsController,
  ],
  providers: [
    Cohorts,
    Exclusions,
    ReportingLags,
    Indicators,
    Limits,
    DefinitionHistories,
    LimitApportionments,
    Outlooks,
    Readings,
    BurnDowns,
    Boards,
    LinesHealth,
    MorningReadings,
    ProjectionRecords,
  ],
  exports: [
    Indicators,
    Limits,
    Outlooks,
    Readings,
    Boards,
    MorningReadings,
    ProjectionRecords,
    ReportingLags,
    EventsModule,
  ],
})
export class RedLinesModule {}
