import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { KeepAnswers } from '../../accounts/keep-answers.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { ProcessDto, ProcessQueryDto } from './process.dto.ts';
import { ProcessAnalysis } from './process.service.ts';

/** The process chart of one indicator and unit. */
@ApiTags('analysis')
@Controller('analysis/process')
@UseInterceptors(KeepAnswers)
export class ProcessController {
  private readonly analysis: ProcessAnalysis;

  constructor(analysis: ProcessAnalysis) {
    this.analysis = analysis;
  }

  @Get()
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: ProcessDto })
  read(@CurrentCaller() caller: Caller, @Query() query: ProcessQueryDto): Promise<ProcessDto> {
    return this.analysis.of(caller, query);
  }
}
