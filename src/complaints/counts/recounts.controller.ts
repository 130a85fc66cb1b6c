import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { RecountDto, RecountOrderDto } from './recount.dto.ts';
import { Recounts } from './recounts.service.ts';

/** Checks the daily counts against the complaints themselves. */
@ApiTags('counts')
@Controller('counts/recount')
export class RecountsController {
  private readonly recounts: Recounts;

  constructor(recounts: Recounts) {
    this.recounts = recounts;
  }

  @Post()
  @HttpCode(200)
  @RequirePermission('counts.verify')
  @ApiOkResponse({ type: RecountDto })
  recount(@CurrentCaller() caller: Caller, @Body() { repair }: RecountOrderDto): Promise<RecountDto> {
    return this.recounts.recount(caller, repair);
  }
}
