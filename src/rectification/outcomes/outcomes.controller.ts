import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { OrderDto } from '../orders/order.dto.ts';
import { versionIn } from '../orders/order-refusals.ts';
import { OrderViews } from '../orders/order-views.service.ts';
import { noteOf } from '../steps/note-of.ts';
import { type AskedStep, OrderSteps } from '../steps/order-steps.service.ts';
import { ReasonedOrderStepDto } from '../steps/step.dto.ts';
import { LongerObservationDto, OrderOutcomeDto, OutcomeMetricDto, OutcomeSettlementDto } from './outcome.dto.ts';
import { Outcomes } from './outcomes.service.ts';

/** What an order is to achieve: set, contested, settled, observed. */
@ApiTags('supervision orders')
@Controller('supervision-orders/:id')
export class OutcomesController {
  constructor(
    private readonly outcomes: Outcomes,
    private readonly steps: OrderSteps,
    private readonly views: OrderViews,
  ) {}

  @Get('outcome')
  @RequirePermission('orders.read')
  @ApiOkResponse({ type: OrderOutcomeDto, description: 'Nothing where nothing is measured.' })
  find(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<OrderOutcomeDto | null> {
    return this.outcomes.find(caller, id);
  }

  @Put('outcome')
  @RequirePermission('orders.draft')
  @ApiOkResponse({ type: OrderOutcomeDto, description: 'What the draft is to achieve.' })
  put(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: OutcomeMetricDto,
  ): Promise<OrderOutcomeDto | null> {
    const { version, order: metric } = versionIn(body);
    return this.outcomes.put(caller, id, version, metric);
  }

  @Delete('outcome')
  @HttpCode(204)
  @RequirePermission('orders.draft')
  @ApiNoContentResponse({ description: 'Nothing is measured.' })
  remove(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Query('version', ParseIntPipe) version: number,
  ): Promise<void> {
    return this.outcomes.remove(caller, id, version);
  }

  @Post('contest')
  @HttpCode(200)
  @RequirePermission('orders.carry-out')
  @ApiOkResponse({ type: OrderDto, description: 'Base or target are contested, in time; the note says why.' })
  contest(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: ReasonedOrderStepDto,
  ): Promise<OrderDto> {
    return this.take(caller, id, body, { step: 'contest' });
  }

  @Post('settlement')
  @HttpCode(200)
  @RequirePermission('orders.inspect')
  @ApiOkResponse({ type: OrderDto, description: 'The lead was heard, with another target, or was not.' })
  settle(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: OutcomeSettlementDto,
  ): Promise<OrderDto> {
    const { verdict, reduction } = body;
    const isHeard = verdict === 'upheld' && typeof reduction === 'number';
    return this.take(caller, id, body, { step: 'settlement', detail: { verdict, ...(isHeard ? { reduction } : {}) } });
  }

  @Post('observation')
  @HttpCode(200)
  @RequirePermission('orders.inspect')
  @ApiOkResponse({ type: OrderDto, description: 'What is not shown yet is observed longer.' })
  observe(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: LongerObservationDto,
  ): Promise<OrderDto> {
    return this.take(caller, id, body, { step: 'observation', detail: { until: body.until } });
  }

  private async take(
    caller: Caller,
    id: string,
    body: ReasonedOrderStepDto,
    what: Omit<AskedStep, 'version' | 'note'>,
  ): Promise<OrderDto> {
    const asked = { ...what, version: body.version, note: noteOf(body) };
    return this.views.of(caller, await this.steps.take(caller, id, asked));
  }
}
