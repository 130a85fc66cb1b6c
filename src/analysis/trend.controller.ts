import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../accounts/caller.ts';
import { KeepAnswers } from '../accounts/keep-answers.ts';
import { RequirePermission } from '../platform/require-permission.ts';
import { TrendDto, TrendQueryDto } from './analysis.dto.ts';
import { TrendAnalysis } from './trend.service.ts';

/** An indicator over time. */
@ApiTags('analysis')
@Controller('analysis/trend')
@UseInterceptors(KeepAnswers)
export class TrendController {
  private readonly analysis: TrendAnalysis;

  constructor(analysis: TrendAnalysis) {
    this.analysis = analysis;
  }

  @Get()
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: TrendDto })
  read(@CurrentCaller() caller: Caller, @Query() query: TrendQueryDto): Promise<TrendDto> {
    return this.analysis.of(caller, query);
  }
}
