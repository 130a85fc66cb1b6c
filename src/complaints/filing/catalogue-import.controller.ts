import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { DimensionPipe } from '../../catalogue/dimension.pipe.ts';
import { type Dimension, DIMENSIONS } from '../../catalogue/domain/dimension.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { CatalogueImportDto, CatalogueUploadDto } from './catalogue-import.dto.ts';
import { CatalogueImports } from './catalogue-import.service.ts';

/** A catalogue brought as a file: compared first, written on demand. */
@ApiTags('catalogue')
@Controller('catalogue/:dimension/file')
export class CatalogueImportController {
  private readonly imports: CatalogueImports;

  constructor(imports: CatalogueImports) {
    this.imports = imports;
  }

  @Post()
  @HttpCode(200)
  @RequirePermission('catalogue.write')
  @ApiParam({ name: 'dimension', enum: DIMENSIONS })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: CatalogueUploadDto })
  @ApiOkResponse({ type: CatalogueImportDto })
  take(
    @CurrentCaller() caller: Caller,
    @Param('dimension', DimensionPipe) dimension: Dimension,
    @Req() request: FastifyRequest,
  ): Promise<CatalogueImportDto> {
    return this.imports.take(caller, dimension, request);
  }
}
