import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { checkedName } from '../complaint-name.ts';
import { CaseAssessmentDto, MarkWithdrawalDto } from './case-mark-body.dto.ts';
import { CaseMarksDto } from './case-marks.dto.ts';
import { CaseMarks } from './case-marks.service.ts';
import { assessmentOf, withdrawalOf } from './domain/case-mark.ts';

/** Who was assessed for one complaint, said by the quality side. */
@ApiTags('case marks')
@Controller('complaints/:source/:number/assessment')
export class CaseAssessmentsController {
  constructor(private readonly marks: CaseMarks) {}

  @Put()
  @RequirePermission('case-marks.assess')
  @ApiOkResponse({ type: CaseMarksDto, description: 'The same stated twice is stated once.' })
  assess(
    @CurrentCaller() caller: Caller,
    @Param('source') source: string,
    @Param('number') number: string,
    @Body() { assessed, note, version }: CaseAssessmentDto,
  ): Promise<CaseMarksDto> {
    return this.marks.state(caller, addressOf(source, number), assessmentOf(assessed, note), version);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @RequirePermission('case-marks.assess')
  @ApiOkResponse({ type: CaseMarksDto })
  withdraw(
    @CurrentCaller() caller: Caller,
    @Param('source') source: string,
    @Param('number') number: string,
    @Body() { reason, version }: MarkWithdrawalDto,
  ): Promise<CaseMarksDto> {
    return this.marks.state(caller, addressOf(source, number), withdrawalOf('assessment', reason), version);
  }
}

function addressOf(source: string, number: string) {
  return { source: checkedName('source', source), number: checkedName('number', number) };
}
