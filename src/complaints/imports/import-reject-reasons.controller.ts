import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { generalWording } from './domain/refusal-wording.ts';
import { RejectReasonListDto } from './import-rejects.dto.ts';
import { ImportRejects } from './import-rejects.service.ts';

/** For what reasons an import refused rows. */
@ApiTags('imports')
@Controller('imports/:id/reject-reasons')
export class ImportRejectReasonsController {
  private readonly rejects: ImportRejects;

  constructor(rejects: ImportRejects) {
    this.rejects = rejects;
  }

  @Get()
  @RequirePermission('imports.read')
  @ApiOkResponse({ type: RejectReasonListDto })
  async list(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<RejectReasonListDto> {
    const reasons = await this.rejects.reasons(caller, id);
    return {
      items: reasons.map(({ code, column, rows, params }) => ({
        code,
        column,
        rows,
        reason: generalWording(code, params),
      })),
      next: null,
    };
  }
}
