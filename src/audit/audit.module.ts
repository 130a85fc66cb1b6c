import { Global, Module } from '@nestjs/common';
import { AuditEntriesController } from './audit-entries.controller.ts';
import { AuditEntries } from './audit-entries.service.ts';
import { AuditHeads } from './audit-heads.ts';
import { AuditVerification } from './audit-verification.ts';
import { AuditVerificationsController } from './audit-verifications.controller.ts';
import { Audit } from './audit.ts';

/** The append-only log. Global, because every module that writes records what it wrote. */
@Global()
@Module({
  controllers: [AuditEntriesController, AuditVerificationsController],
  providers: [Audit, AuditEntries, AuditHeads, AuditVerification],
  exports: [Audit, AuditHeads, AuditVerification],
})
export class AuditModule {}
