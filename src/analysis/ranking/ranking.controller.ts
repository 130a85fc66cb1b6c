import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { KeepAnswers } from '../../accounts/keep-answers.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { IndicatorQueryDto } from '../indicator-query.dto.ts';
import { RankingDto } from './ranking.dto.ts';
import { RankingAnalysis } from './ranking.service.ts';

/** Units of one parent compared with their peers; a place only for those the funnel separates. */
@ApiTags('analysis')
@Controller('analysis/ranking')
@UseInterceptors(KeepAnswers)
export class RankingController {
  private readonly analysis: RankingAnalysis;

  constructor(analysis: RankingAnalysis) {
    this.analysis = analysis;
  }

  @Get()
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: RankingDto })
  read(@CurrentCaller() caller: Caller, @Query() query: IndicatorQueryDto): Promise<RankingDto> {
    return this.analysis.of(caller, query);
  }
}
