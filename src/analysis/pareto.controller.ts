import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../accounts/caller.ts';
import { RequirePermission } from '../platform/require-permission.ts';
import { ParetoDto, ParetoQueryDto } from './analysis.dto.ts';
import { ParetoAnalysis } from './pareto.service.ts';

/** What complaints are about, most frequent first. */
@ApiTags('analysis')
@Controller('analysis/pareto')
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
