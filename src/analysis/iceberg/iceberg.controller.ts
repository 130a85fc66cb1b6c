import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { KeepAnswers } from '../../accounts/keep-answers.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { IndicatorQueryDto } from '../indicator-query.dto.ts';
import { IcebergDto } from './iceberg.dto.ts';
import { IcebergAnalysis } from './iceberg.service.ts';

/** The contacts and tickets below an indicator's count. */
@ApiTags('analysis')
@Controller('analysis/iceberg')
@UseInterceptors(KeepAnswers)
export class IcebergController {
  private readonly analysis: IcebergAnalysis;

  constructor(analysis: IcebergAnalysis) {
    this.analysis = analysis;
  }

  @Get()
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: IcebergDto })
  read(@CurrentCaller() caller: Caller, @Query() query: IndicatorQueryDto): Promise<IcebergDto> {
    return this.analysis.of(caller, query);
  }
}
