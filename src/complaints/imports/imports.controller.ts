import { Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { ImportDto, ImportListDto, ImportListQueryDto, ReceivedImportDto } from './import.dto.ts';
import { importView } from './import-view.ts';
import { ImportList } from './import-list.service.ts';
import { Imports } from './imports.service.ts';
import { ReceiveImport } from './receive-import.service.ts';

/** Files brought in, from upload to publication. */
@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  private readonly imports: Imports;
  private readonly history: ImportList;
  private readonly receiving: ReceiveImport;

  constructor(imports: Imports, history: ImportList, receiving: ReceiveImport) {
    this.imports = imports;
    this.history = history;
    this.receiving = receiving;
  }

  @Post()
  @HttpCode(202)
  @RequirePermission('imports.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'kind'],
      properties: {
        file: { type: 'string', format: 'binary' },
        kind: { type: 'string', enum: ['complaints', 'units', 'customer-base', 'daily-totals'] },
        mapping: { type: 'string', description: 'JSON, or the name of a saved mapping.' },
        publish: { type: 'string', enum: ['true', 'false'], description: 'Publish as soon as checked.' },
      },
    },
  })
  @ApiAcceptedResponse({ type: ReceivedImportDto })
  async create(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<ReceivedImportDto> {
    return { id: await this.receiving.receive(caller, request) };
  }

  @Get()
  @RequirePermission('imports.read')
  @ApiOkResponse({ type: ImportListDto })
  async list(@CurrentCaller() caller: Caller, @Query() query: ImportListQueryDto): Promise<ImportListDto> {
    const { items, next } = await this.history.page(caller, {
      kind: query.kind ?? null,
      status: query.status ?? null,
      source: query.source ?? null,
      by: query.by ?? null,
      sort: query.sort,
      order: query.order,
      cursor: query.cursor ?? null,
      limit: query.limit,
    });
    return { items: items.map(importView), next };
  }

  @Get(':id')
  @RequirePermission('imports.read')
  @ApiOkResponse({ type: ImportDto })
  async show(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<ImportDto> {
    return importView(await this.imports.find(caller, id));
  }
}
