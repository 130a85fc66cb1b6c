import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { Settings } from '../../platform/config/settings.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { refusalWording } from './domain/refusal-wording.ts';
import { decodeIds } from '../../platform/http/id-cursor.ts';
import { RejectListDto, RejectsQueryDto } from './import-rejects.dto.ts';
import type { RejectRow } from './import-rejects.query.ts';
import { ImportRejects } from './import-rejects.service.ts';

/** What an import refused and why. */
@ApiTags('imports')
@Controller('imports/:id/rejects')
export class ImportRejectsController {
  private readonly rejects: ImportRejects;
  private readonly settings: Settings;

  constructor(rejects: ImportRejects, settings: Settings) {
    this.rejects = rejects;
    this.settings = settings;
  }

  @Get()
  @RequirePermission('imports.read')
  @ApiProduces('text/csv', 'application/json')
  @ApiOkResponse({
    type: RejectListDto,
    description: 'CSV line,column,code,reason,original; or with format=json a page.',
  })
  async read(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Query() query: RejectsQueryDto,
    @Headers('accept-language') accepted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (query.format === 'json') {
      await reply.send(await this.page(caller, id, query));
      return;
    }
    const csv = await this.rejects.csv(caller, id, query.language ?? this.languageOf(accepted));
    await reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="import-${id}-rejects.csv"`)
      .send(Readable.from(csv));
  }

  private async page(caller: Caller, id: string, query: RejectsQueryDto): Promise<RejectListDto> {
    const after = query.cursor === undefined ? [] : decodeIds(query.cursor, 2);
    const { items, next } = await this.rejects.page(
      caller,
      id,
      { code: query.code ?? null, column: query.column ?? null, limit: query.limit },
      after,
    );
    return { items: items.map(view), next };
  }

  /** The reader's first language when it is one of ours, else the organisation's. */
  private languageOf(accepted: string | undefined): 'zh' | 'en' {
    const first = accepted?.trim().slice(0, 2).toLowerCase();
    if (first === 'zh' || first === 'en') return first;
    return this.settings.language === 'en' ? 'en' : 'zh';
  }
}

function view({ line, column, code, params, original }: RejectRow) {
  return { line, column, code, reason: refusalWording(code, params), original };
}
