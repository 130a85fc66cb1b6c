import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { RejectedRowsQueryDto } from './import-rejects.dto.ts';
import { ImportRejectedRows } from './import-rejected-rows.service.ts';

/** The refused rows of an import, to be corrected and imported alone. */
@ApiTags('imports')
@Controller('imports/:id/rejected-rows')
export class ImportRejectedRowsController {
  private readonly rows: ImportRejectedRows;

  constructor(rows: ImportRejectedRows) {
    this.rows = rows;
  }

  @Get()
  @RequirePermission('imports.write')
  @ApiProduces('text/csv')
  @ApiOkResponse({
    schema: { type: 'string' },
    description:
      'CSV: the header and the refused rows as they came, and at the end two columns (line, reason) that an import reads over.',
  })
  async read(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Query() { language }: RejectedRowsQueryDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const csv = await this.rows.csv(caller, id, language);
    await reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="import-${id}-corrections.csv"`)
      .send(Readable.from(csv));
  }
}
