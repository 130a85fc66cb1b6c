import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Caller, CurrentCaller } from '../accounts/caller.ts';
import { RequirePermission } from '../platform/require-permission.ts';
import { BriefingDto, BriefingPageDto, BriefingQueryDto, NewBriefingDto } from './briefing.dto.ts';
import type { BriefingRow } from './briefing.query.ts';
import { Briefings } from './briefings.service.ts';

/** Documents drawn from snapshots. */
@ApiTags('briefings')
@Controller('briefings')
export class BriefingsController {
  private readonly briefings: Briefings;

  constructor(briefings: Briefings) {
    this.briefings = briefings;
  }

  @Post()
  @HttpCode(202)
  @RequirePermission('briefings.create')
  @ApiAcceptedResponse({ type: BriefingDto })
  async order(@CurrentCaller() caller: Caller, @Body() body: NewBriefingDto): Promise<BriefingDto> {
    return briefingDto(await this.briefings.order(caller, body));
  }

  @Get()
  @RequirePermission('briefings.read')
  @ApiOkResponse({ type: BriefingPageDto })
  async list(@CurrentCaller() caller: Caller, @Query() query: BriefingQueryDto): Promise<BriefingPageDto> {
    const { items, next } = await this.briefings.list(caller, query);
    return { items: items.map(briefingDto), next };
  }

  @Get(':id')
  @RequirePermission('briefings.read')
  @ApiOkResponse({ type: BriefingDto })
  async show(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<BriefingDto> {
    return briefingDto(await this.briefings.find(caller, id));
  }

  @Get(':id/file')
  @RequirePermission('briefings.read')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async file(@CurrentCaller() caller: Caller, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { briefing, bytes } = await this.briefings.file(caller, id);
    const name = encodeURIComponent(`${briefing.reviewNumber}-${briefing.language}.pdf`);
    await reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `inline; filename*=UTF-8''${name}`)
      .header('etag', `"${briefing.sha256 ?? ''}"`)
      .send(bytes);
  }
}

function briefingDto(row: BriefingRow): BriefingDto {
  return {
    id: row.id,
    review: row.reviewId,
    reviewNumber: row.reviewNumber,
    unit: row.unit,
    unitName: { zh: row.unitNameZh, en: row.unitNameEn },
    period: row.period,
    document: row.document,
    format: row.format,
    language: row.language,
    status: row.status,
    progress: row.status === 'ready' ? 100 : 0,
    sha256: row.sha256,
    size: row.size,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
  };
}
