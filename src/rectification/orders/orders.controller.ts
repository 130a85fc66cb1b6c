import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { OrderDto, OrderPageDto } from './order.dto.ts';
import { ChangedOrderDto, NewOrderDto } from './order-body.dto.ts';
import { OrderList } from './order-list.service.ts';
import { OrderListQueryDto } from './order-list-query.dto.ts';
import { versionIn } from './order-refusals.ts';
import { OrderViews } from './order-views.service.ts';
import { Orders } from './orders.service.ts';

/** Supervision orders: the register, an order, and drafts of new ones. */
@ApiTags('supervision orders')
@Controller('supervision-orders')
export class OrdersController {
  constructor(
    private readonly orders: Orders,
    private readonly register: OrderList,
    private readonly views: OrderViews,
  ) {}

  @Get()
  @RequirePermission('orders.read')
  @ApiOkResponse({ type: OrderPageDto })
  async list(@CurrentCaller() caller: Caller, @Query() query: OrderListQueryDto): Promise<OrderPageDto> {
    const { items, next } = await this.register.page(caller, query);
    return { items: await this.views.all(caller, items), next };
  }

  @Get(':id')
  @RequirePermission('orders.read')
  @ApiOkResponse({ type: OrderDto })
  async show(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<OrderDto> {
    return this.views.of(caller, await this.orders.find(caller, id));
  }

  @Post()
  @RequirePermission('orders.draft')
  @ApiBody({ type: NewOrderDto })
  @ApiCreatedResponse({ type: OrderDto })
  async draft(@CurrentCaller() caller: Caller, @Body() body: unknown): Promise<OrderDto> {
    return this.views.of(caller, await this.orders.draft(caller, body));
  }

  @Put(':id')
  @RequirePermission('orders.draft')
  @ApiBody({ type: ChangedOrderDto })
  @ApiOkResponse({ type: OrderDto })
  async change(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() body: unknown): Promise<OrderDto> {
    const { version, order } = versionIn(body);
    return this.views.of(caller, await this.orders.redraft(caller, id, version, order));
  }
}
