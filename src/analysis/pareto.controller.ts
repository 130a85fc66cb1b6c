import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../accounts/caller.ts';
import { KeepAnswers } from '../accounts/keep-answers.ts';
import { RequirePermission } from '../platform/require-permission.ts';
import { ParetoDto, ParetoQueryDto } from './analysis.dto.ts';
import { ParetoAnalysis } from './pareto.service.ts';

/** What complaints are about, most frequent first. */
@ApiTags('analysis')
@Controller('analysis/pareto')
@UseInterceptors(KeepAnswers)
export class ParetoController {
  private readonly analysis: ParetoAnalysis;

  constructor(analysis: ParetoAnalysis) {
    this.analysis = analysis;
  }

  @Get()
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: ParetoDto })
  read(@CurrentCaller() caller: Caller, @Query() query: ParetoQueryDto): Promise<ParetoDto> {
    return this.analysis.of(caller, query);
  }
}
