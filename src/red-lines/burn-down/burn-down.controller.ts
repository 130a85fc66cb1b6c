import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { KeepAnswers } from '../../accounts/keep-answers.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { BurnDownDto, BurnDownQueryDto } from './burn-down.dto.ts';
import { BurnDowns } from './burn-downs.service.ts';

/** How the allowance of a line is used up. */
@ApiTags('readings')
@Controller('readings/burn-down')
@UseInterceptors(KeepAnswers)
export class BurnDownController {
  private readonly burnDowns: BurnDowns;

  constructor(burnDowns: BurnDowns) {
    this.burnDowns = burnDowns;
  }

  @Get()
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: BurnDownDto })
  read(@CurrentCaller() caller: Caller, @Query() query: BurnDownQueryDto): Promise<BurnDownDto> {
    return this.burnDowns.of(caller, query);
  }
}
