import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { BaselineDto, NewBaselineDto } from './baseline.dto.ts';
import { Baselines } from './baselines.service.ts';

/** Locked baselines of process charts. */
@ApiTags('analysis')
@Controller('analysis/baselines')
export class BaselinesController {
  private readonly baselines: Baselines;

  constructor(baselines: Baselines) {
    this.baselines = baselines;
  }

  @Post()
  @RequirePermission('baselines.lock')
  @ApiCreatedResponse({ type: BaselineDto })
  lock(@CurrentCaller() caller: Caller, @Body() body: NewBaselineDto): Promise<BaselineDto> {
    return this.baselines.lock(caller, body);
  }

  @Post(':id/release')
  @HttpCode(204)
  @RequirePermission('baselines.lock')
  @ApiNoContentResponse({ description: 'The limits follow the data again; the record of the baseline stays.' })
  release(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<void> {
    return this.baselines.release(caller, id);
  }
}
