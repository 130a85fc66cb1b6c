import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { checkedName } from '../complaint-name.ts';
import { ComplaintClockDto } from './complaint-clock.dto.ts';
import { DeferralWithdrawalDto, NewExtensionDto } from './deferral.dto.ts';
import { Extensions } from './extensions.service.ts';

/** More time for one complaint. */
@ApiTags('complaints')
@Controller('complaints/:source/:number/extensions')
export class ExtensionsController {
  constructor(private readonly extensions: Extensions) {}

  @Post()
  @HttpCode(200)
  @RequirePermission('complaints.defer')
  @ApiOkResponse({ type: ComplaintClockDto, description: 'What was put off; the same sent twice changes nothing.' })
  grant(
    @CurrentCaller() caller: Caller,
    @Param('source') source: string,
    @Param('number') number: string,
    @Body() body: NewExtensionDto,
  ): Promise<ComplaintClockDto> {
    return this.extensions.grant(caller, addressOf(source, number), body);
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
    return this.extensions.withdraw(caller, addressOf(source, number), id, body);
  }
}

function addressOf(source: string, number: string) {
  return { source: checkedName('source', source), number: checkedName('number', number) };
}
