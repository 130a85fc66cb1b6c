import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { LARGEST_UPLOAD } from '../platform/http/request-limits.ts';
import { receiveForm, type UploadForm } from '../platform/http/uploads/receive-form.ts';
import { RequirePermission } from '../platform/require-permission.ts';
import { VerificationDto } from './briefing.dto.ts';
import { snapshotOfFile } from './briefing.query.ts';

const FORM: UploadForm = { limit: LARGEST_UPLOAD, fields: [], fieldsFromFiles: [] };

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
    const { file: sha256 } = await receiveForm(request, FORM, hashOf);
    const snapshot = await snapshotOfFile(this.dataSource.manager, sha256);
    return { authentic: snapshot !== undefined, snapshot: snapshot ?? null, sha256 };
  }
}

async function hashOf({ file }: MultipartFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of file as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}
