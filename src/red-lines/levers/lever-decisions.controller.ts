import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import type { LeverStep } from './domain/lever.ts';
import { LeverDeferralDto, LeverDto, LeverStepDto } from './lever.dto.ts';
import { LeverDecisions } from './lever-decisions.service.ts';
import { LeverViews } from './lever-views.service.ts';

/** What becomes of a lever; each step leaves who, when, why and what was foreseen. */
@ApiTags('levers')
@Controller('levers/:id')
export class LeverDecisionsController {
  constructor(
    private readonly decisions: LeverDecisions,
    private readonly views: LeverViews,
  ) {}

  @Post('execution')
  @HttpCode(200)
  @RequirePermission('levers.decide')
  @ApiOkResponse({ type: LeverDto, description: 'It is carried out.' })
  carryOut(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() body: LeverStepDto): Promise<LeverDto> {
    return this.take(caller, id, 'carried-out', body, null);
  }

  @Post('deferral')
  @HttpCode(200)
  @RequirePermission('levers.decide')
  @ApiOkResponse({ type: LeverDto, description: 'It waits again from a day on.' })
  putOff(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() body: LeverDeferralDto): Promise<LeverDto> {
    return this.take(caller, id, 'put-off', body, body.until);
  }

  @Post('dismissal')
  @HttpCode(200)
  @RequirePermission('levers.decide')
  @ApiOkResponse({ type: LeverDto, description: 'It is dropped.' })
  drop(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() body: LeverStepDto): Promise<LeverDto> {
    return this.take(caller, id, 'dropped', body, null);
  }

  private async take(
    caller: Caller,
    id: string,
    step: LeverStep,
    { reason, version }: LeverStepDto,
    until: string | null,
  ): Promise<LeverDto> {
    const asked = { step, version, reason: reason.trim(), until };
    return this.views.of(caller, await this.decisions.decide(caller, id, asked));
  }
}
