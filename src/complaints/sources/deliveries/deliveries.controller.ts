import { Controller, Get, Headers, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiConsumes, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, CurrentCaller } from '../../../accounts/caller.ts';
import { decodeIds } from '../../../platform/http/id-cursor.ts';
import { RequirePermission } from '../../../platform/require-permission.ts';
import { PushedDeliveries } from './pushed-deliveries.service.ts';
import { DeliveredDto, DeliveriesQueryDto, type DeliveryDto, DeliveryListDto } from './delivery.dto.ts';
import type { DeliveryRow } from './delivery-list.query.ts';

/** What sources have delivered, and the way in for those that push. */
@ApiTags('sources')
@Controller('sources/:code/deliveries')
export class DeliveriesController {
  private readonly deliveries: PushedDeliveries;

  constructor(deliveries: PushedDeliveries) {
    this.deliveries = deliveries;
  }

  @Post()
  @RequirePermission('imports.write')
  @ApiConsumes('multipart/form-data', 'text/csv', 'application/octet-stream')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key brings the same content once.' })
  @ApiAcceptedResponse({ type: DeliveredDto, description: '200 when the same content had come before.' })
  async push(
    @CurrentCaller() caller: Caller,
    @Param('code') code: string,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliveredDto> {
    const { deliveryId, importId, repeated } = await this.deliveries.push(caller, code, key, request);
    reply.code(repeated ? 200 : 202);
    return { id: deliveryId, import: importId, repeated };
  }

  @Get()
  @RequirePermission('sources.read')
  @ApiOkResponse({ type: DeliveryListDto })
  async list(
    @CurrentCaller() caller: Caller,
    @Param('code') code: string,
    @Query() { cursor, limit, outcome }: DeliveriesQueryDto,
  ): Promise<DeliveryListDto> {
    const [before = null] = cursor === undefined ? [] : decodeIds(cursor, 1);
    const { items, next } = await this.deliveries.list(caller, code, { outcome: outcome ?? null, before, limit });
    return { items: items.map(deliveryView), next };
  }
}

function deliveryView({ receivedAt, importId, importStatus, refusalCode, refusal, ...row }: DeliveryRow): DeliveryDto {
  return {
    ...row,
    receivedAt: receivedAt.toISOString(),
    import: importId,
    status: importStatus,
    refusal: refusalCode === null ? null : { code: refusalCode, detail: refusal ?? '' },
  };
}
