import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { ManyAssessmentsDto, ManyMarksDto } from './case-mark-body.dto.ts';
import { checkedStatement } from './case-mark-refusals.ts';
import { StatedOfManyDto } from './case-marks.dto.ts';
import { CaseMarks } from './case-marks.service.ts';
import { assessmentOf } from './domain/case-mark.ts';
import { MARK_KINDS, MarkKindPipe, type MarkKind } from './mark-kind.pipe.ts';

/** The same stated of many complaints at once: an incident is analysed once, not a hundred times. */
@ApiTags('case marks')
@Controller()
export class ManyCaseMarksController {
  constructor(private readonly marks: CaseMarks) {}

  @Post('case-marks/:kind')
  @HttpCode(200)
  @RequirePermission('case-marks.state')
  @ApiParam({ name: 'kind', enum: MARK_KINDS })
  @ApiOkResponse({ type: StatedOfManyDto })
  state(
    @CurrentCaller() caller: Caller,
    @Param('kind', MarkKindPipe) kind: MarkKind,
    @Body() body: ManyMarksDto,
  ): Promise<StatedOfManyDto> {
    return this.marks.stateOfMany(caller, body.complaints, checkedStatement(kind, body));
  }

  @Post('case-assessments')
  @HttpCode(200)
  @RequirePermission('case-marks.assess')
  @ApiOkResponse({ type: StatedOfManyDto })
  assess(
    @CurrentCaller() caller: Caller,
    @Body() { complaints, assessed, note }: ManyAssessmentsDto,
  ): Promise<StatedOfManyDto> {
    return this.marks.stateOfMany(caller, complaints, assessmentOf(assessed, note));
  }
}
