import type { MultipartFile } from '@fastify/multipart';
import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { displayName } from '../../platform/http/uploads/display-name.ts';
import { receiveForm } from '../../platform/http/uploads/receive-form.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { CONTENT_TYPES } from '../domain/evidence-kind.ts';
import { OrderDto } from '../orders/order.dto.ts';
import { OrderViews } from '../orders/order-views.service.ts';
import { Evidence } from './evidence.service.ts';

/** The largest file of evidence, in bytes. */
const LARGEST = 10 * 1024 * 1024;
const LONGEST_NOTE = 500;
const SHOWN: readonly string[] = ['png', 'jpeg'];

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
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary' },
        note: { type: 'string', maxLength: LONGEST_NOTE, description: 'What it shows.' },
      },
    },
  })
  @ApiOkResponse({ type: OrderDto })
  async add(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<OrderDto> {
    await this.evidence.expect(caller, id);
    const form = { limit: LARGEST, fields: ['note'], fieldsFromFiles: [] };
    const { file, fields } = await receiveForm(request, form, bytesOf);
    const note = fields.get('note')?.trim().slice(0, LONGEST_NOTE) ?? '';
    return this.views.of(caller, await this.evidence.add(caller, id, { ...file, note: note === '' ? null : note }));
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
    const { name, kind, sha256, bytes } = await this.evidence.file(caller, id, number);
    const disposition = SHOWN.includes(kind) ? 'inline' : 'attachment';
    await reply
      .header('content-type', CONTENT_TYPES[kind])
      .header('content-disposition', `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('etag', `"${sha256}"`)
      .send(bytes);
  }
}

async function bytesOf({ file, filename }: MultipartFile): Promise<{ name: string; bytes: Buffer }> {
  const chunks: Buffer[] = [];
  for await (const chunk of file as AsyncIterable<Buffer>) chunks.push(chunk);
  return { name: displayName(filename), bytes: Buffer.concat(chunks) };
}
