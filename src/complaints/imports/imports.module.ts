import { Module } from '@nestjs/common';
import { OrganizationModule } from '../../organization/organization.module.ts';
import { Checker } from './checking/checker.ts';
import { ImportMappingsController } from './import-mappings.controller.ts';
import { ImportList } from './import-list.service.ts';
import { ImportOriginsController } from './import-origins.controller.ts';
import { ImportOrders } from './import-orders.service.ts';
import { ImportPreviewsController } from './import-previews.controller.ts';
import { ImportPreviews } from './import-previews.service.ts';
import { ImportRejectReasonsController } from './import-reject-reasons.controller.ts';
import { ImportRejectedRowsController } from './import-rejected-rows.controller.ts';
import { ImportRejectedRows } from './import-rejected-rows.service.ts';
import { ImportRejectsController } from './import-rejects.controller.ts';
import { ImportRejects } from './import-rejects.service.ts';
import { ImportRunner } from './import-runner.ts';
import { ImportStepsController } from './import-steps.controller.ts';
import { ImportsController } from './imports.controller.ts';
import { Imports } from './imports.service.ts';
import { Leftovers } from './leftovers.ts';
import { KindPublisher } from './publishing/kind-publisher.ts';
import { Publication } from './publishing/publication.service.ts';
import { ReceiveImport } from './receive-import.service.ts';
import { ReversalModule } from './reversal/reversal.module.ts';
import { SavedMappings } from './saved-mappings.service.ts';
import { UploadFolder } from './upload-folder.ts';

/** Files brought in: received, checked in a thread, published in one transaction. */
@Module({
  imports: [OrganizationModule, ReversalModule],
  controllers: [
    ImportsController,
    ImportOriginsController,
    ImportStepsController,
    ImportRejectsController,
    ImportRejectReasonsController,
    ImportRejectedRowsController,
    ImportPreviewsController,
    ImportMappingsController,
  ],
  providers: [
    Checker,
    ImportList,
    ImportOrders,
    ImportPreviews,
    ImportRejectedRows,
    ImportRejects,
    ImportRunner,
    Imports,
    KindPublisher,
    Leftovers,
    Publication,
    ReceiveImport,
    SavedMappings,
    UploadFolder,
  ],
  exports: [ImportRunner, ReceiveImport, SavedMappings, UploadFolder],
})
export class ImportsModule {}
