import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { invalidBody } from '../../red-lines/definitions/invalid-body.ts';
import { readMeasures } from '../domain/order-body.ts';
import { readImprovements } from '../improvements/domain/improvement.ts';
import { OrderDto } from '../orders/order.dto.ts';
import { OrderViews } from '../orders/order-views.service.ts';
import { noteOf } from './note-of.ts';
import { OrderSteps } from './order-steps.service.ts';
import { OrderPlanDto, OrderProgressDto, OrderStepDto, OrderSubmissionDto } from './step.dto.ts';

/** What the lead does: signs for the order, plans, reports, submits. */
@ApiTags('supervision orders')
@Controller('supervision-orders/:id')
export class CarryingOutController {
  constructor(
    private readonly steps: OrderSteps,
    private readonly views: OrderViews,
  ) {}

  @Post('acknowledgement')
  @HttpCode(200)
  @RequirePermission('orders.carry-out')
  @ApiOkResponse({ type: OrderDto, description: 'The lead has signed for it.' })
  async acknowledge(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: OrderStepDto,
  ): Promise<OrderDto> {
    const asked = { step: 'acknowledgement', version: body.version, note: noteOf(body) } as const;
    return this.views.of(caller, await this.steps.take(caller, id, asked));
  }

  @Post('plan')
  @HttpCode(200)
  @RequirePermission('orders.carry-out')
  @ApiOkResponse({ type: OrderDto, description: 'Its measures are these from now on.' })
  async plan(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() body: OrderPlanDto): Promise<OrderDto> {
    const read = readMeasures(body.measures);
    if (!read.ok) throw invalidBody(read.reason);
    const asked = { step: 'plan', version: body.version, note: noteOf(body), measures: read.value } as const;
    return this.views.of(caller, await this.steps.take(caller, id, asked));
  }

  @Post('progress')
  @HttpCode(200)
  @RequirePermission('orders.carry-out')
  @ApiOkResponse({ type: OrderDto, description: 'Progress is on record.' })
  async report(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: OrderProgressDto,
  ): Promise<OrderDto> {
    const { version, progress } = body;
    const asked = { step: 'progress', version, note: noteOf(body), progress } as const;
    return this.views.of(caller, await this.steps.take(caller, id, asked));
  }

  @Post('submission')
  @HttpCode(200)
  @RequirePermission('orders.carry-out')
  @ApiOkResponse({ type: OrderDto, description: 'It waits for acceptance.' })
  async submit(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: OrderSubmissionDto,
  ): Promise<OrderDto> {
    const read = readImprovements(body.improvements);
    if (!read.ok) throw invalidBody(read.reason);
    const asked = { step: 'submission', version: body.version, note: noteOf(body), improvements: read.value } as const;
    return this.views.of(caller, await this.steps.take(caller, id, asked));
  }
}
