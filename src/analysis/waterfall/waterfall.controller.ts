import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { KeepAnswers } from '../../accounts/keep-answers.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { IndicatorQueryDto } from '../indicator-query.dto.ts';
import { WaterfallDto } from './waterfall.dto.ts';
import { WaterfallAnalysis } from './waterfall.service.ts';

/** The causes of the difference to the same days a year before. */
@ApiTags('analysis')
@Controller('analysis/waterfall')
@UseInterceptors(KeepAnswers)
export class WaterfallController {
  private readonly analysis: WaterfallAnalysis;

  constructor(analysis: WaterfallAnalysis) {
    this.analysis = analysis;
  }

  @Get()
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: WaterfallDto })
  read(@CurrentCaller() caller: Caller, @Query() query: IndicatorQueryDto): Promise<WaterfallDto> {
    return this.analysis.of(caller, query);
  }
}
