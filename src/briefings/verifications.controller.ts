import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { invalidField } from '../platform/http/domain-error.ts';
import { RequirePermission } from '../platform/require-permission.ts';
import { VerificationDto } from './briefing.dto.ts';
import { snapshotOfFile } from './briefing.query.ts';

/** Says whether a file is one that was issued here, by its hash; nothing of it is kept. */
@ApiTags('briefings')
@Controller('briefings/verification')
export class VerificationsController {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  @Post()
  @HttpCode(200)
  @RequirePermission('briefings.verify')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOkResponse({ type: VerificationDto })
  async verify(@Req() request: FastifyRequest): Promise<VerificationDto> {
    const sha256 = await hashOfUpload(request);
    const snapshot = await snapshotOfFile(this.dataSource.manager, sha256);
    return { authentic: snapshot !== undefined, snapshot: snapshot ?? null, sha256 };
  }
}

async function hashOfUpload(request: FastifyRequest): Promise<string> {
  const upload = request.isMultipart() ? await request.file() : undefined;
  if (upload === undefined) throw invalidField('file', 'upload.missing', 'Send the file as a form field named file.');
  const hash = createHash('sha256');
  for await (const chunk of upload.file) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
