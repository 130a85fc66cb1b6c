import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Caller, CurrentCaller } from '../../../accounts/caller.ts';
import { decodeIds } from '../../../platform/http/id-cursor.ts';
import { RequirePermission } from '../../../platform/require-permission.ts';
import { ImportDto } from '../import.dto.ts';
import { importView } from '../import-view.ts';
import { RequestReversalDto, ReversalDto, ReversalRowListDto, ReversalRowsQueryDto } from './reversal.dto.ts';
import { reversalView } from './reversal-view.ts';
import { Reversals } from './reversals.service.ts';

/** Taking a published import back: what it would do, doing it, calling it off. */
@ApiTags('imports')
@Controller('imports/:id/reversal')
export class ReversalsController {
  private readonly reversals: Reversals;

  constructor(reversals: Reversals) {
    this.reversals = reversals;
  }

  @Get()
  @RequirePermission('imports.read')
  @ApiOkResponse({ type: ReversalDto, description: 'What it would do, or how far it is, or what it did.' })
  async show(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<ReversalDto> {
    return reversalView(await this.reversals.find(caller, id));
  }

  @Get('rows')
  @RequirePermission('imports.read')
  @ApiOkResponse({ type: ReversalRowListDto })
  async rows(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Query() query: ReversalRowsQueryDto,
  ): Promise<ReversalRowListDto> {
    const [after = '0'] = query.cursor === undefined ? [] : decodeIds(query.cursor, 1);
    const { items, next } = await this.reversals.rows(caller, id, query.effect, { after, limit: query.limit });
    return { items: items.map(({ key, otherImport }) => ({ key, otherImport })), next };
  }

  @Post()
  @RequirePermission('imports.write')
  @ApiOkResponse({ type: ImportDto, description: 'It is reverted; asked again, nothing more happens.' })
  @ApiAcceptedResponse({ type: ImportDto, description: 'Under way; ask again, or see the progress here.' })
  async request(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() body: RequestReversalDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDto> {
    const work = await this.reversals.request(caller, id, body.reason);
    reply.code(work.status === 'reverted' ? 200 : 202);
    return importView(work);
  }

  @Delete()
  @HttpCode(200)
  @RequirePermission('imports.write')
  @ApiOkResponse({ type: ImportDto, description: 'Called off while under way: nothing of it remains.' })
  async cancel(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<ImportDto> {
    return importView(await this.reversals.cancel(caller, id));
  }
}
