import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { OrderDto } from '../orders/order.dto.ts';
import { OrderViews } from '../orders/order-views.service.ts';
import { OrderSteps } from './order-steps.service.ts';
import { ReasonedOrderStepDto, OrderStepDto } from './step.dto.ts';
import { noteOf } from './note-of.ts';

/** From draft to order: asked to be signed, and signed or sent back by the signatory. */
@ApiTags('supervision orders')
@Controller('supervision-orders/:id')
export class SigningController {
  constructor(
    private readonly steps: OrderSteps,
    private readonly views: OrderViews,
  ) {}

  @Post('signature-request')
  @HttpCode(200)
  @RequirePermission('orders.draft')
  @ApiOkResponse({ type: OrderDto, description: 'It waits to be signed.' })
  async ask(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() body: OrderStepDto): Promise<OrderDto> {
    const asked = { step: 'signature-request', version: body.version, note: noteOf(body) } as const;
    return this.views.of(caller, await this.steps.take(caller, id, asked));
  }

  @Post('signature')
  @HttpCode(200)
  @RequirePermission('orders.sign')
  @ApiOkResponse({ type: OrderDto, description: 'It is issued; its time begins.' })
  async sign(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() body: OrderStepDto): Promise<OrderDto> {
    const asked = { step: 'signature', version: body.version, note: noteOf(body) } as const;
    return this.views.of(caller, await this.steps.take(caller, id, asked));
  }

  @Post('redraft')
  @HttpCode(200)
  @RequirePermission('orders.sign')
  @ApiOkResponse({ type: OrderDto, description: 'It is a draft again.' })
  async sendBack(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: ReasonedOrderStepDto,
  ): Promise<OrderDto> {
    const asked = { step: 'redraft', version: body.version, note: noteOf(body) } as const;
    return this.views.of(caller, await this.steps.take(caller, id, asked));
  }
}
