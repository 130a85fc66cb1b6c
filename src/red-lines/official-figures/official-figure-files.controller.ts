import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { csvLine, UTF8_MARK } from '../../platform/files/csv-writer.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { FIGURE_COLUMNS, figureCells } from './domain/figure-file.ts';
import { figureRefusal } from './domain/figure-refusals.ts';
import type { OfficialFigure } from './domain/official-figure.ts';
import { OfficialFigureQueryDto } from './official-figure.dto.ts';
import { FigureFileOutcomeDto, FigureUploadDto, type FigureValuesDto } from './official-figure-file.dto.ts';
import { type FileOutcome, OfficialFigureFiles } from './official-figure-files.service.ts';

/** Official figures as a file: the template that a spreadsheet opens, and the way back. */
@ApiTags('readings')
@Controller('official-figures/file')
export class OfficialFigureFilesController {
  private readonly files: OfficialFigureFiles;

  constructor(files: OfficialFigureFiles) {
    this.files = files;
  }

  @Get()
  @RequirePermission('readings.read')
  @ApiProduces('text/csv')
  @ApiOkResponse({
    description: `CSV ${FIGURE_COLUMNS.join(',')} of what is on record of a unit; no cell is a formula.`,
  })
  async read(
    @CurrentCaller() caller: Caller,
    @Query() query: OfficialFigureQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const figures = await this.files.recorded(caller, query);
    reply.header('content-type', 'text/csv; charset=utf-8');
    reply.header('content-disposition', 'attachment; filename="official-figures.csv"');
    return `${UTF8_MARK}${csvLine(FIGURE_COLUMNS)}${figures.map((figure) => csvLine(figureCells(figure))).join('')}`;
  }

  @Post()
  @HttpCode(200)
  @RequirePermission('official-figures.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: FigureUploadDto })
  @ApiOkResponse({ type: FigureFileOutcomeDto, description: 'The same file again changes nothing.' })
  async take(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<FigureFileOutcomeDto> {
    return view(await this.files.take(caller, request));
  }
}

function view({ lines, refused, ...outcome }: FileOutcome): FigureFileOutcomeDto {
  return {
    ...outcome,
    lines: lines.map(({ line, figure, effect, before }) => {
      const { indicator, unit, period } = figure;
      return {
        line,
        indicator,
        unit,
        period,
        ...values(figure),
        effect,
        before: before === null ? null : values(before),
      };
    }),
    rejects: refused.map((cell) => {
      const { line, column, code, original } = cell;
      return { line: String(line), column, code, reason: figureRefusal(cell), original };
    }),
  };
}

function values({ count, rate, source, publishedOn }: OfficialFigure): Pick<OfficialFigure, keyof FigureValuesDto> {
  return { count, rate, source, publishedOn };
}
