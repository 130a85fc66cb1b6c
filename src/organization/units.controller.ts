import { Body, Controller, Get, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Caller, CurrentCaller } from '../accounts/caller.ts';
import { RequirePermission } from '../platform/require-permission.ts';
import { ChangedUnitDto, NewUnitDto, UnitDto, UnitListDto } from './unit.dto.ts';
import { Units } from './units.service.ts';
import type { UnitRow } from './units.query.ts';

/** The unit tree. */
@ApiTags('units')
@Controller('units')
export class UnitsController {
  private readonly units: Units;

  constructor(units: Units) {
    this.units = units;
  }

  @Get()
  @RequirePermission('units.read')
  @ApiOkResponse({ type: UnitListDto })
  async list(@CurrentCaller() caller: Caller): Promise<UnitListDto> {
    const rows = await this.units.tree(caller);
    const codes = new Map(rows.map(({ id, code }) => [id, code]));
    return { items: rows.map((row) => unitDto(row, codes)), next: null };
  }

  @Post()
  @RequirePermission('units.write')
  @ApiCreatedResponse({ type: UnitDto, description: 'Created; 200 when it was there already.' })
  async create(
    @CurrentCaller() caller: Caller,
    @Body() body: NewUnitDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitDto> {
    const { unit, created } = await this.units.create(caller, body);
    reply.code(created ? 201 : 200);
    return this.describe(caller, unit);
  }

  @Put(':code')
  @RequirePermission('units.write')
  @ApiOkResponse({ type: UnitDto })
  async rename(
    @CurrentCaller() caller: Caller,
    @Param('code') code: string,
    @Body() body: ChangedUnitDto,
  ): Promise<UnitDto> {
    return this.describe(caller, await this.units.rename(caller, code, body));
  }

  private async describe(caller: Caller, unit: UnitRow): Promise<UnitDto> {
    const rows = await this.units.tree(caller);
    return unitDto(unit, new Map(rows.map(({ id, code }) => [id, code])));
  }
}

function unitDto(row: UnitRow, codes: ReadonlyMap<string, string>): UnitDto {
  const ids = row.path.split('.').filter((id) => id !== '');
  return {
    code: row.code,
    name: { zh: row.nameZh, en: row.nameEn },
    kind: row.kind,
    parent: row.parentId === null ? null : (codes.get(row.parentId) ?? null),
    level: ids.length - 1,
    path: ids.flatMap((id) => codes.get(id) ?? []),
    version: row.version,
  };
}
