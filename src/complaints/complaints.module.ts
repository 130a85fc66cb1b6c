import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.ts';
import { OrganizationModule } from '../organization/organization.module.ts';
import { CaseHolesController } from './case-holes/case-holes.controller.ts';
import { CaseHolesByUnit } from './case-holes/case-holes.service.ts';
import { CaseAssessmentsController } from './case-marks/case-assessments.controller.ts';
import { CaseMarksController } from './case-marks/case-marks.controller.ts';
import { CaseMarks } from './case-marks/case-marks.service.ts';
import { ManyCaseMarksController } from './case-marks/many-case-marks.controller.ts';
import { ComplaintChanges } from './complaint-changes.service.ts';
import { ComplaintRecords } from './complaint-record.service.ts';
import { ComplaintSelections } from './complaint-selections.service.ts';
import { ComplaintValuesController } from './complaint-values.controller.ts';
import { ComplaintsController } from './complaints.controller.ts';
import { Extensions } from './deferrals/extensions.service.ts';
import { ExtensionsController } from './deferrals/extensions.controller.ts';
import { Pauses } from './deferrals/pauses.service.ts';
import { PausesController } from './deferrals/pauses.controller.ts';
import { ComplaintPriorities } from './priority/complaint-priorities.service.ts';
import { ComplaintDues } from './dues/complaint-dues.service.ts';
import { Complaints } from './complaints.service.ts';
import { RecountsController } from './counts/recounts.controller.ts';
import { Recounts } from './counts/recounts.service.ts';
import { CustomersController } from './customers/customers.controller.ts';
import { Customers } from './customers/customers.service.ts';
import { ComplaintSamples } from './samples/complaint-samples.service.ts';
import { SearchIndexer } from './search/search-indexer.ts';
import { ComplaintUnmaskingsController } from './unmasking/complaint-unmaskings.controller.ts';
import { UnmaskingsController } from './unmasking/unmaskings.controller.ts';
import { Unmaskings } from './unmasking/unmaskings.service.ts';

/** Complaints and their daily counts. Files of them come in through imports. */
@Module({
  imports: [OrganizationModule, CatalogueModule],
  controllers: [
    CaseAssessmentsController,
    CaseHolesController,
    CaseMarksController,
    ManyCaseMarksController,
    ComplaintsController,
    ComplaintUnmaskingsController,
    ComplaintValuesController,
    CustomersController,
    ExtensionsController,
    PausesController,
    RecountsController,
    UnmaskingsController,
  ],
  providers: [
    CaseHolesByUnit,
    CaseMarks,
    ComplaintChanges,
    ComplaintDues,
    ComplaintPriorities,
    ComplaintRecords,
    Complaints,
    ComplaintSamples,
    ComplaintSelections,
    Customers,
    Extensions,
    Pauses,
    Recounts,
    SearchIndexer,
    Unmaskings,
  ],
  exports: [CaseMarks, Complaints, ComplaintChanges, ComplaintRecords, ComplaintSamples],
})
export class ComplaintsModule {}
