import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { EVIDENCE_FORM, receiveEvidence, sendEvidence } from '../evidence/evidence-transfer.ts';
import { DisputeDto } from './dispute.dto.ts';
import { DisputeEvidence } from './dispute-evidence.service.ts';
import { DisputeViews } from './dispute-views.service.ts';

/** Files of a dispute; they are reached by their number alone, never by a name. */
@ApiTags('disputes')
@Controller('disputes/:id/evidence')
export class DisputeEvidenceController {
  constructor(
    private readonly evidence: DisputeEvidence,
    private readonly views: DisputeViews,
  ) {}

  @Post()
  @HttpCode(200)
  @RequirePermission('disputes.file')
  @ApiConsumes('multipart/form-data')
  @ApiBody(EVIDENCE_FORM)
  @ApiOkResponse({ type: DisputeDto })
  async add(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<DisputeDto> {
    await this.evidence.expect(caller, id);
    return this.views.of(caller, await this.evidence.add(caller, id, await receiveEvidence(request)));
  }

  @Get(':number/file')
  @RequirePermission('disputes.read')
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
