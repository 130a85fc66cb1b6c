import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { KeepAnswers } from '../../accounts/keep-answers.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { CaseHolesDto, CaseHolesQueryDto } from './case-holes.dto.ts';
import { CaseHolesByUnit } from './case-holes.service.ts';

/** Which units leave which of the four marks open. */
@ApiTags('case marks')
@Controller('case-holes')
@UseInterceptors(KeepAnswers)
export class CaseHolesController {
  constructor(private readonly holes: CaseHolesByUnit) {}

  @Get()
  @RequirePermission('complaints.read')
  @ApiOkResponse({ type: CaseHolesDto })
  find(@CurrentCaller() caller: Caller, @Query() query: CaseHolesQueryDto): Promise<CaseHolesDto> {
    return this.holes.of(caller, query);
  }
}
