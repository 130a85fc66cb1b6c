import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { csvLine, UTF8_MARK } from '../../platform/files/csv-writer.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { DimensionPipe } from '../dimension.pipe.ts';
import { FILE_COLUMNS, fileCells } from '../domain/catalogue-file.ts';
import { type Dimension, DIMENSIONS } from '../domain/dimension.ts';
import { CatalogueEntries } from './catalogue-entries.service.ts';

/** A catalogue as a file that a spreadsheet opens and the import of catalogues takes back. */
@ApiTags('catalogue')
@Controller('catalogue/:dimension/file')
export class CatalogueFileController {
  private readonly entries: CatalogueEntries;

  constructor(entries: CatalogueEntries) {
    this.entries = entries;
  }

  @Get()
  @RequirePermission('catalogue.read')
  @ApiParam({ name: 'dimension', enum: DIMENSIONS })
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: `CSV ${FILE_COLUMNS.join(',')}; no cell of it is a formula.` })
  async read(
    @Param('dimension', DimensionPipe) dimension: Dimension,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const entries = await this.entries.list(dimension);
    const lines = entries.map(({ name, parent, ...entry }) =>
      csvLine(fileCells({ ...entry, parentCode: parent, nameZh: name.zh, nameEn: name.en })),
    );
    reply.header('content-type', 'text/csv; charset=utf-8');
    reply.header('content-disposition', `attachment; filename="catalogue-${dimension}.csv"`);
    return `${UTF8_MARK}${csvLine(FILE_COLUMNS)}${lines.join('')}`;
  }
}
