import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { OrderDto } from '../orders/order.dto.ts';
import { OrderViews } from '../orders/order-views.service.ts';
import { EVIDENCE_FORM, receiveEvidence, sendEvidence } from './evidence-transfer.ts';
import { Evidence } from './evidence.service.ts';

/** Files of an order; they are reached by their number alone, never by a name. */
@ApiTags('supervision orders')
@Controller('supervision-orders/:id/evidence')
export class EvidenceController {
  constructor(
    private readonly evidence: Evidence,
    private readonly views: OrderViews,
  ) {}

  @Post()
  @HttpCode(200)
  @RequirePermission('orders.carry-out')
  @ApiConsumes('multipart/form-data')
  @ApiBody(EVIDENCE_FORM)
  @ApiOkResponse({ type: OrderDto })
  async add(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<OrderDto> {
    await this.evidence.expect(caller, id);
    return this.views.of(caller, await this.evidence.add(caller, id, await receiveEvidence(request)));
  }

  @Get(':number/file')
  @RequirePermission('orders.read')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async file(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Param('number') number: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendEvidence(reply, await this.evidence.file(caller, id, number));
  }
}
