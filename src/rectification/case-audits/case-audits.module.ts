import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../../complaints/complaints.module.ts';
import { OrganizationModule } from '../../organization/organization.module.ts';
import { CaseAuditDraws } from './case-audit-draws.service.ts';
import { CaseAuditItems } from './case-audit-items.service.ts';
import { CaseAuditSteps } from './case-audit-steps.service.ts';
import { CaseAuditsController } from './case-audits.controller.ts';
import { CaseAudits } from './case-audits.service.ts';

/** Work-order audits: samples of complaints drawn, checked and counted. */
@Module({
  imports: [OrganizationModule, ComplaintsModule],
  controllers: [CaseAuditsController],
  providers: [CaseAuditDraws, CaseAuditItems, CaseAudits, CaseAuditSteps],
  exports: [CaseAuditDraws, CaseAudits, CaseAuditSteps],
})
export class CaseAuditsModule {}
