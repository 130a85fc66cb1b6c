import { Body, Controller, Header, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { checkedName } from '../complaint-name.ts';
import { NewUnmaskingDto, UnmaskedDto } from './unmasking.dto.ts';
import { Unmaskings } from './unmaskings.service.ts';

/** The clear values of one complaint, for a reason and on record. */
@ApiTags('complaints')
@Controller('complaints/:source/:number/unmaskings')
export class ComplaintUnmaskingsController {
  private readonly unmaskings: Unmaskings;

  constructor(unmaskings: Unmaskings) {
    this.unmaskings = unmaskings;
  }

  @Post()
  @RequirePermission('complaints.unmask')
  @Header('cache-control', 'no-store')
  @ApiCreatedResponse({ type: UnmaskedDto })
  unmask(
    @CurrentCaller() caller: Caller,
    @Param('source') source: string,
    @Param('number') number: string,
    @Body() { reason }: NewUnmaskingDto,
  ): Promise<UnmaskedDto> {
    return this.unmaskings.unmask(caller, checkedName('source', source), checkedName('number', number), reason);
  }
}
