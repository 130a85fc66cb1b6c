import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { OrderDto } from '../orders/order.dto.ts';
import { OrderViews } from '../orders/order-views.service.ts';
import type { ExtensionVerdict } from '../domain/extension.ts';
import { OrderExtensionDecisionDto, NewOrderExtensionDto } from './extension.dto.ts';
import { Extensions } from './extensions.service.ts';

/** More time for an order. */
@ApiTags('supervision orders')
@Controller('supervision-orders/:id/extensions')
export class OrderExtensionsController {
  constructor(
    private readonly extensions: Extensions,
    private readonly views: OrderViews,
  ) {}

  @Post()
  @HttpCode(200)
  @RequirePermission('orders.carry-out')
  @ApiOkResponse({ type: OrderDto, description: 'More time has been asked for.' })
  async ask(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: NewOrderExtensionDto,
  ): Promise<OrderDto> {
    const { version, until, reason } = body;
    return this.views.of(caller, await this.extensions.ask(caller, id, { version, until, reason: reason.trim() }));
  }

  @Post(':number/approval')
  @HttpCode(200)
  @RequirePermission('orders.extend')
  @ApiOkResponse({ type: OrderDto, description: 'The due day moves; the first stays on record.' })
  approve(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Param('number') number: string,
    @Body() body: OrderExtensionDecisionDto,
  ): Promise<OrderDto> {
    return this.decide(caller, id, number, 'approval', body);
  }

  @Post(':number/refusal')
  @HttpCode(200)
  @RequirePermission('orders.extend')
  @ApiOkResponse({ type: OrderDto, description: 'The due day stays.' })
  refuse(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Param('number') number: string,
    @Body() body: OrderExtensionDecisionDto,
  ): Promise<OrderDto> {
    return this.decide(caller, id, number, 'refusal', body);
  }

  private async decide(
    caller: Caller,
    id: string,
    number: string,
    verdict: ExtensionVerdict,
    { version, reason }: OrderExtensionDecisionDto,
  ): Promise<OrderDto> {
    const decided = { version, number, verdict, reason: reason.trim() };
    return this.views.of(caller, await this.extensions.decide(caller, id, decided));
  }
}
