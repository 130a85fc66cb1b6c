import { Module } from '@nestjs/common';
import { OrganizationModule } from '../../organization/organization.module.ts';
import { EvidenceScans } from '../evidence/evidence-scans.service.ts';
import { DisputeEvidenceController } from './dispute-evidence.controller.ts';
import { DisputeEvidence } from './dispute-evidence.service.ts';
import { DisputeList } from './dispute-list.service.ts';
import { DisputeSteps } from './dispute-steps.service.ts';
import { DisputeViews } from './dispute-views.service.ts';
import { DisputesController } from './disputes.controller.ts';
import { Disputes } from './disputes.service.ts';
import { Verdicts } from './verdicts.service.ts';

/** Disputes: filed, shown, judged, with effect on the figures. */
@Module({
  imports: [OrganizationModule],
  controllers: [DisputesController, DisputeEvidenceController],
  providers: [DisputeEvidence, DisputeList, DisputeSteps, DisputeViews, Disputes, EvidenceScans, Verdicts],
  exports: [DisputeEvidence, DisputeSteps, Disputes, Verdicts],
})
export class DisputesModule {}
