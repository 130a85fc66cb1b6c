import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { KeepAnswers } from '../../accounts/keep-answers.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { LineHealthDto, LineHealthQueryDto } from './line-health.dto.ts';
import { LinesHealth } from './lines-health.service.ts';

/** Whether the warnings of a line have been right. */
@ApiTags('readings')
@Controller('line-health')
@UseInterceptors(KeepAnswers)
export class LineHealthController {
  private readonly lines: LinesHealth;

  constructor(lines: LinesHealth) {
    this.lines = lines;
  }

  @Get()
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: LineHealthDto })
  read(@CurrentCaller() caller: Caller, @Query() query: LineHealthQueryDto): Promise<LineHealthDto> {
    return this.lines.of(caller, query);
  }
}
