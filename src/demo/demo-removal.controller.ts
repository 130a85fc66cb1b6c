import { Controller, Delete, Get, HttpCode } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../accounts/caller.ts';
import { RequirePermission } from '../platform/require-permission.ts';
import { DemoRemoval } from './demo-removal.service.ts';
import { RemovalPlanDto } from './demo.dto.ts';

/** Taking the demo away: what it would mean, and doing it. */
@ApiTags('demo')
@Controller('demo')
export class DemoRemovalController {
  private readonly removal: DemoRemoval;

  constructor(removal: DemoRemoval) {
    this.removal = removal;
  }

  @Get('removal')
  @RequirePermission('demo.remove')
  @ApiOkResponse({ type: RemovalPlanDto })
  async plan(@CurrentCaller() caller: Caller): Promise<RemovalPlanDto> {
    const { goes, obstacles } = await this.removal.plan(caller);
    return { goes, obstacles: [...obstacles] };
  }

  @Delete()
  @HttpCode(204)
  @RequirePermission('demo.remove')
  @ApiNoContentResponse({ description: 'The demo is gone; only the audit log still speaks of it.' })
  remove(@CurrentCaller() caller: Caller): Promise<void> {
    return this.removal.remove(caller);
  }
}
