import { Body, Controller, Get, Put, Query, Res, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { KeepAnswers } from '../../accounts/keep-answers.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import {
  NewOfficialFigureDto,
  OfficialFigureDto,
  OfficialFigureListDto,
  OfficialFigureQueryDto,
} from './official-figure.dto.ts';
import { OfficialFigures } from './official-figures.service.ts';

/** The regulator's own figures of closed periods beside ours. */
@ApiTags('readings')
@Controller('official-figures')
export class OfficialFiguresController {
  private readonly figures: OfficialFigures;

  constructor(figures: OfficialFigures) {
    this.figures = figures;
  }

  @Get()
  @UseInterceptors(KeepAnswers)
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: OfficialFigureListDto, description: 'The latest sixty periods of each indicator of a unit.' })
  async list(@CurrentCaller() caller: Caller, @Query() query: OfficialFigureQueryDto): Promise<OfficialFigureListDto> {
    return { items: await this.figures.list(caller, query), next: null };
  }

  @Put()
  @RequirePermission('official-figures.write')
  @ApiBody({ type: NewOfficialFigureDto })
  @ApiCreatedResponse({ type: OfficialFigureDto, description: 'Recorded; 200 when it was there, changed or not.' })
  async put(
    @CurrentCaller() caller: Caller,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OfficialFigureDto> {
    const { figure, created } = await this.figures.put(caller, body);
    reply.code(created ? 201 : 200);
    return figure;
  }
}
