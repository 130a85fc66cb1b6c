import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../platform/require-permission.ts';
import { DimensionPipe } from '../dimension.pipe.ts';
import { type Dimension, DIMENSIONS } from '../domain/dimension.ts';
import { CatalogueEntries } from './catalogue-entries.service.ts';
import { EntryListDto, EntryPageDto } from './entry.dto.ts';

/** The catalogues of types, causes, channels, levels and consumer rights. */
@ApiTags('catalogue')
@Controller('catalogue/:dimension/entries')
export class CatalogueEntriesController {
  private readonly entries: CatalogueEntries;

  constructor(entries: CatalogueEntries) {
    this.entries = entries;
  }

  @Get()
  @RequirePermission('catalogue.read')
  @ApiParam({ name: 'dimension', enum: DIMENSIONS })
  @ApiOkResponse({ type: EntryListDto })
  async list(@Param('dimension', DimensionPipe) dimension: Dimension): Promise<EntryListDto> {
    return { items: await this.entries.list(dimension), next: null };
  }

  @Get(':code')
  @RequirePermission('catalogue.read')
  @ApiParam({ name: 'dimension', enum: DIMENSIONS })
  @ApiOkResponse({ type: EntryPageDto })
  read(@Param('dimension', DimensionPipe) dimension: Dimension, @Param('code') code: string): Promise<EntryPageDto> {
    return this.entries.page(dimension, code);
  }
}
