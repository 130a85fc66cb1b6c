import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { KeepAnswers } from '../../accounts/keep-answers.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { IndicatorQueryDto } from '../indicator-query.dto.ts';
import { UnitCausesListDto } from './unit-causes.dto.ts';
import { UnitCausesAnalysis } from './unit-causes.service.ts';

/** What the complaints of the units below are about. */
@ApiTags('analysis')
@Controller('analysis/unit-causes')
@UseInterceptors(KeepAnswers)
export class UnitCausesController {
  private readonly analysis: UnitCausesAnalysis;

  constructor(analysis: UnitCausesAnalysis) {
    this.analysis = analysis;
  }

  @Get()
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: UnitCausesListDto })
  async read(@CurrentCaller() caller: Caller, @Query() query: IndicatorQueryDto): Promise<UnitCausesListDto> {
    return { items: await this.analysis.of(caller, query), next: null };
  }
}
