import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { KeepAnswers } from '../../accounts/keep-answers.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { LeverOutlookDto, LeverOutlookQueryDto, WaitingLeversDto, WaitingLeversQueryDto } from './lever-outlook.dto.ts';
import { LeverOutlooks } from './lever-outlooks.service.ts';
import { WaitingLevers } from './waiting-levers.service.ts';

/** What levers change, and which wait for a decision. */
@ApiTags('levers')
@Controller('levers')
@UseInterceptors(KeepAnswers)
export class LeverOutlooksController {
  constructor(
    private readonly outlooks: LeverOutlooks,
    private readonly waiting: WaitingLevers,
  ) {}

  @Get('outlook')
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: LeverOutlookDto })
  outlook(@CurrentCaller() caller: Caller, @Query() query: LeverOutlookQueryDto): Promise<LeverOutlookDto> {
    return this.outlooks.of(caller, query);
  }

  @Get('waiting')
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: WaitingLeversDto })
  toDecide(@CurrentCaller() caller: Caller, @Query() { unit }: WaitingLeversQueryDto): Promise<WaitingLeversDto> {
    return this.waiting.of(caller, unit);
  }
}
