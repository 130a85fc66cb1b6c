import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiBody, ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { LimitDto, LimitListDto, NewLimitDto } from './definition.dto.ts';
import { Limits } from './limits.service.ts';

/** The lines an indicator must not cross. */
@ApiTags('definitions')
@Controller('limits')
export class LimitsController {
  private readonly limits: Limits;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  @Get()
  @RequirePermission('definitions.read')
  @ApiOkResponse({ type: LimitListDto })
  async list(): Promise<LimitListDto> {
    return { items: await this.limits.list(), next: null };
  }

  @Post()
  @RequirePermission('definitions.write')
  @ApiBody({ type: NewLimitDto })
  @ApiCreatedResponse({ type: LimitDto, description: 'The first version; 200 when nothing differs.' })
  @ApiConflictResponse({ description: 'Defined already, differently: propose the change.' })
  async define(
    @CurrentCaller() caller: Caller,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LimitDto> {
    const { limit, created } = await this.limits.define(caller, body);
    reply.code(created ? 201 : 200);
    return limit;
  }
}
