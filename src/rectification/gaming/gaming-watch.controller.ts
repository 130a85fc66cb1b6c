import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { KeepAnswers } from '../../accounts/keep-answers.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { GamingWatchDto, GamingWatchQueryDto } from './gaming-watch.dto.ts';
import { GamingWatch } from './gaming-watch.service.ts';

/** What looks like playing with figures rather than mending them. */
@ApiTags('disputes')
@Controller('gaming-watch')
@UseInterceptors(KeepAnswers)
export class GamingWatchController {
  constructor(private readonly watch: GamingWatch) {}

  @Get()
  @RequirePermission('disputes.read')
  @ApiOkResponse({ type: GamingWatchDto })
  async show(@CurrentCaller() caller: Caller, @Query() { unit }: GamingWatchQueryDto): Promise<GamingWatchDto> {
    return this.watch.of(caller, unit);
  }
}
