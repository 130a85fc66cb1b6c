import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.ts';
import { BriefingsModule } from '../briefings/briefings.module.ts';
import { ImportsModule } from '../complaints/imports/imports.module.ts';
import { SourcesModule } from '../complaints/sources/sources.module.ts';
import { OrganizationModule } from '../organization/organization.module.ts';
import { ChangesModule } from '../red-lines/changes/changes.module.ts';
import { LeversModule } from '../red-lines/levers/levers.module.ts';
import { OfficialFiguresModule } from '../red-lines/official-figures/official-figures.module.ts';
import { RedLinesModule } from '../red-lines/red-lines.module.ts';
import { RectificationModule } from '../rectification/rectification.module.ts';
import { ReviewsModule } from '../reviews/reviews.module.ts';
import { DemoRemovalController } from './demo-removal.controller.ts';
import { DemoRemoval } from './demo-removal.service.ts';
import { DemoController } from './demo.controller.ts';
import { DemoChanges } from './demo-changes.service.ts';
import { DemoDefinitions } from './demo-definitions.service.ts';
import { DemoDisputes } from './demo-disputes.service.ts';
import { DemoEvents } from './demo-events.service.ts';
import { DemoFolder } from './demo-folder.service.ts';
import { DemoImports } from './demo-imports.service.ts';
import { DemoLevers } from './demo-levers.service.ts';
import { DemoLoading } from './demo-loading.service.ts';
import { DemoMoments } from './demo-moments.service.ts';
import { DemoMornings } from './demo-mornings.service.ts';
import { DemoOrderCourse } from './demo-order-course.service.ts';
import { DemoOrderDrafts } from './demo-order-drafts.service.ts';
import { DemoOrderPeople } from './demo-order-people.service.ts';
import { DemoPastOrders } from './demo-past-orders.service.ts';
import { DemoPastVerdicts } from './demo-past-verdicts.service.ts';
import { DemoOrders } from './demo-orders.service.ts';
import { DemoOfficialFigures } from './demo-official-figures.service.ts';
import { DemoRecords } from './demo-records.service.ts';
import { DemoRectification } from './demo-rectification.service.ts';
import { DemoReviews } from './demo-reviews.service.ts';
import { DemoTimetable } from './demo-timetable.service.ts';
import { DemoTopUp } from './demo-top-up.service.ts';
import { DemoSource } from './demo-source.service.ts';
import { DemoSignIns } from './demo-sign-ins.service.ts';
import { Demo } from './demo.service.ts';

/** The demo organisation: loaded, topped up each day, removed by one action. */
@Module({
  imports: [
    AccountsModule,
    OrganizationModule,
    ImportsModule,
    SourcesModule,
    RedLinesModule,
    ChangesModule,
    OfficialFiguresModule,
    LeversModule,
    RectificationModule,
    ReviewsModule,
    BriefingsModule,
  ],
  controllers: [DemoController, DemoRemovalController],
  providers: [
    Demo,
    DemoChanges,
    DemoDefinitions,
    DemoDisputes,
    DemoEvents,
    DemoFolder,
    DemoImports,
    DemoLevers,
    DemoLoading,
    DemoMoments,
    DemoMornings,
    DemoOfficialFigures,
    DemoOrderCourse,
    DemoOrderDrafts,
    DemoOrderPeople,
    DemoPastOrders,
    DemoPastVerdicts,
    DemoOrders,
    DemoRecords,
    DemoRectification,
    DemoRemoval,
    DemoReviews,
    DemoSignIns,
    DemoSource,
    DemoTimetable,
    DemoTopUp,
  ],
  exports: [Demo, DemoTopUp],
})
export class DemoModule {}
