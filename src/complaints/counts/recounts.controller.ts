import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { RecountDto } from './recount.dto.ts';
import { Recounts } from './recounts.service.ts';

/** Checks the daily counts against the complaints themselves, and puts them right. */
@ApiTags('counts')
@Controller('counts')
export class RecountsController {
  private readonly recounts: Recounts;

  constructor(recounts: Recounts) {
    this.recounts = recounts;
  }

  @Post('verification')
  @HttpCode(200)
  @RequirePermission('counts.verify')
  @ApiOkResponse({ type: RecountDto, description: 'Compared only; nothing is changed.' })
  verify(): Promise<RecountDto> {
    return this.recounts.verify();
  }

  @Post('recount')
  @HttpCode(200)
  @RequirePermission('counts.recount')
  @ApiOkResponse({ type: RecountDto, description: 'Compared, and put right where they differed.' })
  recount(@CurrentCaller() caller: Caller): Promise<RecountDto> {
    return this.recounts.repair(caller);
  }
}
