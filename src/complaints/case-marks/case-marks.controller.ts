import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { checkedName } from '../complaint-name.ts';
import { CaseMarkDto, MarkWithdrawalDto } from './case-mark-body.dto.ts';
import { MarkKindPipe, MARK_KINDS, type MarkKind } from './mark-kind.pipe.ts';
import { checkedStatement } from './case-mark-refusals.ts';
import { CaseMarksDto } from './case-marks.dto.ts';
import { CaseMarks } from './case-marks.service.ts';
import { withdrawalOf } from './domain/case-mark.ts';

/** The four marks of one complaint: read, and stated by its own unit. */
@ApiTags('case marks')
@Controller('complaints/:source/:number/marks')
export class CaseMarksController {
  constructor(private readonly marks: CaseMarks) {}

  @Get()
  @RequirePermission('complaints.read')
  @ApiOkResponse({ type: CaseMarksDto })
  find(
    @CurrentCaller() caller: Caller,
    @Param('source') source: string,
    @Param('number') number: string,
  ): Promise<CaseMarksDto> {
    return this.marks.of(caller, addressOf(source, number));
  }

  @Put(':kind')
  @RequirePermission('case-marks.state')
  @ApiParam({ name: 'kind', enum: MARK_KINDS })
  @ApiOkResponse({ type: CaseMarksDto, description: 'The same stated twice is stated once.' })
  state(
    @CurrentCaller() caller: Caller,
    @Param('source') source: string,
    @Param('number') number: string,
    @Param('kind', MarkKindPipe) kind: MarkKind,
    @Body() body: CaseMarkDto,
  ): Promise<CaseMarksDto> {
    return this.marks.state(caller, addressOf(source, number), checkedStatement(kind, body), body.version);
  }

  @Post(':kind/withdrawal')
  @HttpCode(200)
  @RequirePermission('case-marks.state')
  @ApiParam({ name: 'kind', enum: MARK_KINDS })
  @ApiOkResponse({ type: CaseMarksDto })
  withdraw(
    @CurrentCaller() caller: Caller,
    @Param('source') source: string,
    @Param('number') number: string,
    @Param('kind', MarkKindPipe) kind: MarkKind,
    @Body() { reason, version }: MarkWithdrawalDto,
  ): Promise<CaseMarksDto> {
    return this.marks.state(caller, addressOf(source, number), withdrawalOf(kind, reason), version);
  }
}

function addressOf(source: string, number: string) {
  return { source: checkedName('source', source), number: checkedName('number', number) };
}
