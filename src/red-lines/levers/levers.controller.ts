import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { KeepAnswers } from '../../accounts/keep-answers.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { LeverDto, LeverListQueryDto, LeverPageDto, NewLeverDto } from './lever.dto.ts';
import { LeverViews } from './lever-views.service.ts';
import { Levers } from './levers.service.ts';

/** Measures that pull a line back inside. */
@ApiTags('levers')
@Controller('levers')
export class LeversController {
  constructor(
    private readonly levers: Levers,
    private readonly views: LeverViews,
  ) {}

  @Get()
  @UseInterceptors(KeepAnswers)
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: LeverPageDto })
  async list(@CurrentCaller() caller: Caller, @Query() query: LeverListQueryDto): Promise<LeverPageDto> {
    const { items, next } = await this.levers.list(caller, query);
    return { items: await this.views.all(caller, items), next };
  }

  @Get(':id')
  @UseInterceptors(KeepAnswers)
  @RequirePermission('readings.read')
  @ApiOkResponse({ type: LeverDto })
  async show(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<LeverDto> {
    return this.views.of(caller, await this.levers.find(caller, id));
  }

  @Post()
  @RequirePermission('levers.propose')
  @ApiBody({ type: NewLeverDto })
  @ApiCreatedResponse({ type: LeverDto })
  async propose(@CurrentCaller() caller: Caller, @Body() body: unknown): Promise<LeverDto> {
    return this.views.of(caller, await this.levers.propose(caller, body));
  }
}
