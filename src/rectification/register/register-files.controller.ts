import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { CONTENT_TYPES } from '../domain/evidence-kind.ts';
import { RegisterFileQueryDto, RegisterOutcomeDto, RegisterUploadDto } from './register-file.dto.ts';
import { RegisterFiles, type RegisterOutcome } from './register-files.service.ts';

/** The register of orders as a workbook, and the way back. */
@ApiTags('supervision orders')
@Controller('supervision-orders/file')
export class RegisterFilesController {
  constructor(private readonly files: RegisterFiles) {}

  @Get()
  @RequirePermission('orders.read')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async read(
    @CurrentCaller() caller: Caller,
    @Query() query: RegisterFileQueryDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = await this.files.workbook(caller, query);
    await reply
      .header('content-type', CONTENT_TYPES.xlsx)
      .header('content-disposition', 'attachment; filename="register-of-orders.xlsx"')
      .send(bytes);
  }

  @Post()
  @HttpCode(200)
  @RequirePermission('orders.carry-out')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: RegisterUploadDto })
  @ApiOkResponse({ type: RegisterOutcomeDto, description: 'The same file again changes nothing.' })
  async take(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<RegisterOutcomeDto> {
    return view(await this.files.take(caller, request));
  }
}

function view({ lines, refused, unchanged, written }: RegisterOutcome): RegisterOutcomeDto {
  return {
    lines: lines.map(({ line, order, text, effect, differences }) => ({
      line: line.line,
      order: order.id,
      number: order.number,
      measure: text,
      effect,
      differences: [...differences],
    })),
    rejects: [...refused],
    unchanged,
    written,
  };
}
