import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { Clock } from '../../platform/clock.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { SourceRecords } from './deliveries/source-records.service.ts';
import { SourceDto, SourceListDto } from './source-record.dto.ts';
import { sourceView } from './source-view.ts';
import { ChangedSourceDto, NewSourceDto } from './watched-source.dto.ts';
import type { WatchedSource } from './watched-source.query.ts';
import { WatchedSources } from './watched-sources.service.ts';

/** Sources that deliver by themselves, and what they owe. */
@ApiTags('sources')
@Controller('sources')
export class SourcesController {
  constructor(
    private readonly sources: WatchedSources,
    private readonly records: SourceRecords,
    private readonly clock: Clock,
  ) {}

  @Get()
  @RequirePermission('sources.read')
  @ApiOkResponse({ type: SourceListDto })
  async list(@CurrentCaller() caller: Caller): Promise<SourceListDto> {
    return { items: await this.views(await this.sources.list(caller)), next: null };
  }

  @Get(':code')
  @RequirePermission('sources.read')
  @ApiOkResponse({ type: SourceDto })
  async show(@CurrentCaller() caller: Caller, @Param('code') code: string): Promise<SourceDto | undefined> {
    return (await this.views([await this.sources.find(caller, code)]))[0];
  }

  @Post()
  @RequirePermission('sources.write')
  @ApiCreatedResponse({ type: SourceDto })
  async create(
    @CurrentCaller() caller: Caller,
    @Body() { code, ...body }: NewSourceDto,
  ): Promise<SourceDto | undefined> {
    return (await this.views([await this.sources.create(caller, code, body)]))[0];
  }

  @Put(':code')
  @RequirePermission('sources.write')
  @ApiOkResponse({ type: SourceDto })
  async change(
    @CurrentCaller() caller: Caller,
    @Param('code') code: string,
    @Body() { version, ...body }: ChangedSourceDto,
  ): Promise<SourceDto | undefined> {
    return (await this.views([await this.sources.change(caller, code, version, body)]))[0];
  }

  private async views(sources: readonly WatchedSource[]): Promise<SourceDto[]> {
    const today = this.clock.today();
    return (await this.records.of(sources)).map((record) => sourceView(record, today));
  }
}
