import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.ts';
import { OrganizationModule } from '../organization/organization.module.ts';
import { ComplaintChanges } from './complaint-changes.service.ts';
import { ComplaintRecords } from './complaint-record.service.ts';
import { ComplaintsController } from './complaints.controller.ts';
import { Complaints } from './complaints.service.ts';
import { RecountsController } from './counts/recounts.controller.ts';
import { Recounts } from './counts/recounts.service.ts';

/** Complaints and their daily counts. Files of them come in through imports. */
@Module({
  imports: [OrganizationModule, CatalogueModule],
  controllers: [ComplaintsController, RecountsController],
  providers: [Complaints, ComplaintRecords, ComplaintChanges, Recounts],
  exports: [Complaints, ComplaintChanges],
})
export class ComplaintsModule {}
