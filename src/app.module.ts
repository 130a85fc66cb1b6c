import { type DynamicModule, type FactoryProvider, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AccountsModule } from './accounts/accounts.module.ts';
import { AnalysisModule } from './analysis/analysis.module.ts';
import { AuditModule } from './audit/audit.module.ts';
import { BriefingsModule } from './briefings/briefings.module.ts';
import { CatalogueModule } from './catalogue/catalogue.module.ts';
import { ComplaintsModule } from './complaints/complaints.module.ts';
import { FilingModule } from './complaints/filing/filing.module.ts';
import { ImportsModule } from './complaints/imports/imports.module.ts';
import { DemoModule } from './demo/demo.module.ts';
import { SourcesModule } from './complaints/sources/sources.module.ts';
import { OrganizationModule } from './organization/organization.module.ts';
import type { Settings } from './platform/config/settings.ts';
import { dataSourceOptions } from './platform/database/data-source.ts';
import { Log } from './platform/log.ts';
import { PlatformModule, type Replacement } from './platform/platform.module.ts';
import { LeversModule } from './red-lines/levers/levers.module.ts';
import { OfficialFiguresModule } from './red-lines/official-figures/official-figures.module.ts';
import { RegimePacksModule } from './red-lines/packs/regime-packs.module.ts';
import { ChangesModule } from './red-lines/changes/changes.module.ts';
import { RedLinesModule } from './red-lines/red-lines.module.ts';
import { RectificationModule } from './rectification/rectification.module.ts';
import { ReviewsModule } from './reviews/reviews.module.ts';
import { ORDINARY_LEASE } from './platform/jobs/job-lease.ts';
import { JobRunner } from './platform/jobs/job-runner.ts';
import { Schedule, ScheduledIntake, ScheduledRecords, ScheduledServices } from './schedule.ts';
import { TimedJobsController } from './timed-jobs.controller.ts';
import { TimedJobs } from './timed-jobs.service.ts';

const JOB_RUNNER: FactoryProvider<JobRunner> = {
  provide: JobRunner,
  inject: [DataSource, Log],
  useFactory: (dataSource: DataSource, log: Log) => new JobRunner(dataSource, log, ORDINARY_LEASE),
};

/** The application, composed of its modules in their one order. */
@Module({})
export class AppModule {
  static with(
    settings: Settings,
    databaseUrl: string,
    log: Log,
    replacements: readonly Replacement[] = [],
  ): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings, log, replacements),
        ScheduleModule.forRoot(),
        // the database has answered before: what keeps it from answering now passes
        TypeOrmModule.forRoot({
          ...dataSourceOptions(databaseUrl),
          autoLoadEntities: true,
          retryAttempts: 3,
          retryDelay: 500,
        }),
        AuditModule,
        AccountsModule,
        OrganizationModule,
        CatalogueModule,
        ComplaintsModule,
        FilingModule,
        ImportsModule,
        SourcesModule,
        RedLinesModule,
        RegimePacksModule,
        ChangesModule,
        OfficialFiguresModule,
        LeversModule,
        AnalysisModule,
        RectificationModule,
        ReviewsModule,
        BriefingsModule,
        DemoModule,
      ],
      controllers: [TimedJobsController],
      providers: [JOB_RUNNER, ScheduledIntake, ScheduledRecords, ScheduledServices, Schedule, TimedJobs],
    };
  }
}
