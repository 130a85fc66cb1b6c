import { Module } from '@nestjs/common';
import { OrganizationModule } from '../organization/organization.module.ts';
import { CaseAuditsModule } from './case-audits/case-audits.module.ts';
import { ImportsModule } from '../complaints/imports/imports.module.ts';
import { DisputesModule } from './disputes/disputes.module.ts';
import { EvidenceController } from './evidence/evidence.controller.ts';
import { EvidenceScans } from './evidence/evidence-scans.service.ts';
import { Evidence } from './evidence/evidence.service.ts';
import { Extensions } from './extensions/extensions.service.ts';
import { OrderExtensionsController } from './extensions/extensions.controller.ts';
import { GamingWatchController } from './gaming/gaming-watch.controller.ts';
import { GamingWatch } from './gaming/gaming-watch.service.ts';
import { ImprovementsController } from './improvements/improvements.controller.ts';
import { Improvements } from './improvements/improvements.service.ts';
import { OrderList } from './orders/order-list.service.ts';
import { OrderViews } from './orders/order-views.service.ts';
import { OrdersController } from './orders/orders.controller.ts';
import { Orders } from './orders/orders.service.ts';
import { OrderVerdicts } from './outcomes/order-verdicts.service.ts';
import { OutcomeCourse } from './outcomes/outcome-course.service.ts';
import { OutcomeCounts } from './outcomes/outcome-counts.service.ts';
import { OutcomesController } from './outcomes/outcomes.controller.ts';
import { Outcomes } from './outcomes/outcomes.service.ts';
import { PlaceOrder } from './orders/place-order.service.ts';
import { RegisterFilesController } from './register/register-files.controller.ts';
import { RegisterFiles } from './register/register-files.service.ts';
import { Reminders } from './reminders/reminders.service.ts';
import { CarryingOutController } from './steps/carrying-out.controller.ts';
import { InspectionController } from './steps/inspection.controller.ts';
import { RepetitionsModule } from './repetitions/repetitions.module.ts';
import { OrderSteps } from './steps/order-steps.service.ts';
import { SigningController } from './steps/signing.controller.ts';

/** Supervision orders: drafted, signed, carried out, judged. */
@Module({
  imports: [OrganizationModule, ImportsModule, CaseAuditsModule, DisputesModule, RepetitionsModule],
  controllers: [
    // before the routes of one order: `file` is no id
    RegisterFilesController,
    OrdersController,
    SigningController,
    CarryingOutController,
    InspectionController,
    OutcomesController,
    OrderExtensionsController,
    EvidenceController,
    GamingWatchController,
    ImprovementsController,
  ],
  providers: [
    Evidence,
    EvidenceScans,
    Extensions,
    GamingWatch,
    Improvements,
    OrderList,
    OrderSteps,
    OrderVerdicts,
    OrderViews,
    Orders,
    OutcomeCourse,
    OutcomeCounts,
    Outcomes,
    PlaceOrder,
    RegisterFiles,
    Reminders,
  ],
  exports: [
    CaseAuditsModule,
    DisputesModule,
    Evidence,
    Extensions,
    OrderSteps,
    Orders,
    OrderVerdicts,
    OutcomeCounts,
    Outcomes,
    Reminders,
    RepetitionsModule,
  ],
})
export class RectificationModule {}
