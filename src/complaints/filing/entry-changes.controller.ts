import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { DimensionPipe } from '../../catalogue/dimension.pipe.ts';
import { type Dimension, DIMENSIONS } from '../../catalogue/domain/dimension.ts';
import { closeEntry } from '../../catalogue/domain/edit-entries.ts';
import {
  ClosedEntryDto,
  EntryListDto,
  EntryOrderDto,
  EntryPageDto,
  NewEntryDto,
  RenamedEntryDto,
} from '../../catalogue/entries/entry.dto.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { CataloguePreviews, type ChangePreview } from './catalogue-previews.service.ts';
import { ChangePreviewDto } from './code-change.dto.ts';
import { EntryChanges } from './entry-changes.service.ts';

/** Entries created, renamed, put in order and taken out of use. */
@ApiTags('catalogue')
@Controller('catalogue/:dimension')
@ApiParam({ name: 'dimension', enum: DIMENSIONS })
export class EntryChangesController {
  private readonly changes: EntryChanges;
  private readonly previews: CataloguePreviews;

  constructor(changes: EntryChanges, previews: CataloguePreviews) {
    this.changes = changes;
    this.previews = previews;
  }

  @Post('entries')
  @RequirePermission('catalogue.write')
  @ApiCreatedResponse({ type: EntryPageDto })
  create(
    @CurrentCaller() caller: Caller,
    @Param('dimension', DimensionPipe) dimension: Dimension,
    @Body() body: NewEntryDto,
  ): Promise<EntryPageDto> {
    return this.changes.create(caller, dimension, body);
  }

  @Put('entries/:code')
  @RequirePermission('catalogue.write')
  @ApiOkResponse({ type: EntryPageDto })
  rename(
    @CurrentCaller() caller: Caller,
    @Param('dimension', DimensionPipe) dimension: Dimension,
    @Param('code') code: string,
    @Body() body: RenamedEntryDto,
  ): Promise<EntryPageDto> {
    return this.changes.rename(caller, dimension, code, body);
  }

  @Post('entries/:code/closing')
  @HttpCode(200)
  @RequirePermission('catalogue.write')
  @ApiOkResponse({ type: EntryPageDto })
  close(
    @CurrentCaller() caller: Caller,
    @Param('dimension', DimensionPipe) dimension: Dimension,
    @Param('code') code: string,
    @Body() body: ClosedEntryDto,
  ): Promise<EntryPageDto> {
    return this.changes.close(caller, dimension, code, body);
  }

  @Post('entries/:code/closing/preview')
  @HttpCode(200)
  @RequirePermission('catalogue.write')
  @ApiOkResponse({ type: ChangePreviewDto, description: 'What the closing would do; nothing is changed.' })
  previewClosing(
    @Param('dimension', DimensionPipe) dimension: Dimension,
    @Param('code') code: string,
    @Body() { validTo }: ClosedEntryDto,
  ): Promise<ChangePreview> {
    return this.previews.of(dimension, (tree) => closeEntry(tree, code, validTo));
  }

  @Put('order')
  @RequirePermission('catalogue.write')
  @ApiOkResponse({ type: EntryListDto })
  async order(
    @CurrentCaller() caller: Caller,
    @Param('dimension', DimensionPipe) dimension: Dimension,
    @Body() body: EntryOrderDto,
  ): Promise<EntryListDto> {
    return { items: await this.changes.order(caller, dimension, body.codes), next: null };
  }
}
