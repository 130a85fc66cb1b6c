import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { OrderDto } from '../orders/order.dto.ts';
import { OrderViews } from '../orders/order-views.service.ts';
import { noteOf } from './note-of.ts';
import { OrderStrikeOffDto } from '../outcomes/outcome.dto.ts';
import { type AskedStep, OrderSteps } from './order-steps.service.ts';
import { OrderKeepingOpenDto, ReasonedOrderStepDto, OrderReopeningDto, OrderReturnDto } from './step.dto.ts';

/** What the inspection office decides: returns, accepts, strikes off, keeps open, re-opens, withdraws. */
@ApiTags('supervision orders')
@Controller('supervision-orders/:id')
export class InspectionController {
  constructor(
    private readonly steps: OrderSteps,
    private readonly views: OrderViews,
  ) {}

  @Post('return')
  @HttpCode(200)
  @RequirePermission('orders.inspect')
  @ApiOkResponse({ type: OrderDto, description: 'It goes back to the lead.' })
  sendBack(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() body: OrderReturnDto): Promise<OrderDto> {
    return this.take(caller, id, body, { step: 'return', dueDay: body.dueDay ?? undefined });
  }

  @Post('acceptance')
  @HttpCode(200)
  @RequirePermission('orders.inspect')
  @ApiOkResponse({ type: OrderDto, description: 'The note says what was checked.' })
  accept(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: ReasonedOrderStepDto,
  ): Promise<OrderDto> {
    return this.take(caller, id, body, { step: 'acceptance' });
  }

  @Post('strike-off')
  @HttpCode(200)
  @RequirePermission('orders.inspect')
  @ApiOkResponse({
    type: OrderDto,
    description: 'It is struck off the register; against the verdict only with a reason of its own.',
  })
  strikeOff(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: OrderStrikeOffDto,
  ): Promise<OrderDto> {
    const override = body.override?.trim();
    return this.take(caller, id, body, {
      step: 'strike-off',
      ...(override === undefined ? {} : { detail: { override } }),
    });
  }

  @Post('keeping-open')
  @HttpCode(200)
  @RequirePermission('orders.inspect')
  @ApiOkResponse({ type: OrderDto, description: 'Its cause lies outside the company; it is kept in view.' })
  keepOpen(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: OrderKeepingOpenDto,
  ): Promise<OrderDto> {
    const { owner, wording, reviewDay } = body;
    return this.take(caller, id, body, { step: 'keeping-open', detail: { owner, wording, reviewDay } });
  }

  @Post('reopening')
  @HttpCode(200)
  @RequirePermission('orders.inspect')
  @ApiOkResponse({ type: OrderDto, description: 'The same order, with its number and history, begins anew.' })
  reopen(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() body: OrderReopeningDto): Promise<OrderDto> {
    return this.take(caller, id, body, { step: 'reopening', dueDay: body.dueDay });
  }

  @Post('withdrawal')
  @HttpCode(200)
  @RequirePermission('orders.inspect')
  @ApiOkResponse({ type: OrderDto, description: 'It is withdrawn; its number stays.' })
  withdraw(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: ReasonedOrderStepDto,
  ): Promise<OrderDto> {
    return this.take(caller, id, body, { step: 'withdrawal' });
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
