import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../platform/require-permission.ts';
import { AuditVerdictDto } from './audit-verification.dto.ts';
import { AuditVerification } from './audit-verification.ts';

/** Checks the whole audit log and names the first bad row of each lane. */
@ApiTags('audit')
@Controller('audit-verifications')
export class AuditVerificationsController {
  private readonly verification: AuditVerification;

  constructor(verification: AuditVerification) {
    this.verification = verification;
  }

  @Post()
  @HttpCode(200)
  @RequirePermission('audit.verify')
  @ApiOkResponse({ type: AuditVerdictDto })
  verify(): Promise<AuditVerdictDto> {
    return this.verification.verify();
  }
}
