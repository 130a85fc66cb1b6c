import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiBody, ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { IndicatorDto, IndicatorListDto, NewIndicatorDto } from './definition.dto.ts';
import { indicatorDto } from './indicator-view.ts';
import { Indicators } from './indicators.service.ts';

/** What is measured. */
@ApiTags('definitions')
@Controller('indicators')
export class IndicatorsController {
  private readonly indicators: Indicators;

  constructor(indicators: Indicators) {
    this.indicators = indicators;
  }

  @Get()
  @RequirePermission('definitions.read')
  @ApiOkResponse({ type: IndicatorListDto })
  async list(): Promise<IndicatorListDto> {
    return { items: (await this.indicators.list()).map(indicatorDto), next: null };
  }

  @Post()
  @RequirePermission('definitions.write')
  @ApiBody({ type: NewIndicatorDto })
  @ApiCreatedResponse({ type: IndicatorDto, description: 'The first version; 200 when nothing differs.' })
  @ApiConflictResponse({ description: 'Defined already, differently: propose the change.' })
  async define(
    @CurrentCaller() caller: Caller,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IndicatorDto> {
    const { indicator, created } = await this.indicators.define(caller, body);
    reply.code(created ? 201 : 200);
    return indicatorDto(indicator);
  }
}
