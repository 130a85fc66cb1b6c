import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { checkedName } from '../complaint-name.ts';
import { ComplaintClockDto } from './complaint-clock.dto.ts';
import { DeferralWithdrawalDto, EndedPauseDto, NewPauseDto } from './deferral.dto.ts';
import { Pauses } from './pauses.service.ts';

/** When the clock of one complaint stands still. */
@ApiTags('complaints')
@Controller('complaints/:source/:number/pauses')
export class PausesController {
  constructor(private readonly pauses: Pauses) {}

  @Post()
  @HttpCode(200)
  @RequirePermission('complaints.defer')
  @ApiOkResponse({ type: ComplaintClockDto, description: 'What was put off; the same sent twice changes nothing.' })
  begin(
    @CurrentCaller() caller: Caller,
    @Param('source') source: string,
    @Param('number') number: string,
    @Body() body: NewPauseDto,
  ): Promise<ComplaintClockDto> {
    return this.pauses.begin(caller, addressOf(source, number), body);
  }

  @Post(':id/end')
  @HttpCode(200)
  @RequirePermission('complaints.defer')
  @ApiOkResponse({ type: ComplaintClockDto })
  end(
    @CurrentCaller() caller: Caller,
    @Param('source') source: string,
    @Param('number') number: string,
    @Param('id') id: string,
    @Body() body: EndedPauseDto,
  ): Promise<ComplaintClockDto> {
    return this.pauses.end(caller, addressOf(source, number), id, body);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @RequirePermission('complaints.defer')
  @ApiOkResponse({ type: ComplaintClockDto })
  withdraw(
    @CurrentCaller() caller: Caller,
    @Param('source') source: string,
    @Param('number') number: string,
    @Param('id') id: string,
    @Body() body: DeferralWithdrawalDto,
  ): Promise<ComplaintClockDto> {
    return this.pauses.withdraw(caller, addressOf(source, number), id, body);
  }
}

function addressOf(source: string, number: string) {
  return { source: checkedName('source', source), number: checkedName('number', number) };
}
