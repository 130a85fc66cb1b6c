import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { ImportPreviewDto } from './import-preview.dto.ts';
import { ImportPreviews } from './import-previews.service.ts';

/** How a file would be read. */
@ApiTags('imports')
@Controller('import-previews')
export class ImportPreviewsController {
  private readonly previews: ImportPreviews;

  constructor(previews: ImportPreviews) {
    this.previews = previews;
  }

  @Post()
  @HttpCode(200)
  @RequirePermission('imports.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary' },
        kind: { type: 'string', enum: ['complaints', 'units', 'customer-base', 'daily-totals'] },
        mapping: { type: 'string', description: 'JSON, or the name of a saved mapping.' },
        encoding: { type: 'string', description: 'Without a mapping; detected when left out, like the others.' },
        delimiter: { type: 'string' },
        sheet: { type: 'string' },
        headerRow: { type: 'string' },
      },
    },
  })
  @ApiOkResponse({ type: ImportPreviewDto })
  preview(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<ImportPreviewDto> {
    return this.previews.preview(caller, request);
  }
}
