import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { KeepAnswers } from '../../accounts/keep-answers.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { ExclusionListDto, ExclusionsQueryDto } from './exclusion.dto.ts';
import { Exclusions } from './exclusions.service.ts';

/** What lies between gross and net. */
@ApiTags('readings')
@Controller('exclusions')
@UseInterceptors(KeepAnswers)
export class ExclusionsController {
  constructor(private readonly exclusions: Exclusions) {}

  @Get()
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: ExclusionListDto })
  async list(@CurrentCaller() caller: Caller, @Query() query: ExclusionsQueryDto): Promise<ExclusionListDto> {
    return { items: await this.exclusions.of(caller, query) };
  }
}
