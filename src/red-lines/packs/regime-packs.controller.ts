import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { PackActivatedDto, PackActivationDto, RegimePackListDto } from './regime-pack.dto.ts';
import { RegimePacks } from './regime-packs.service.ts';

/** What regulators prescribe, beside what is loaded. */
@ApiTags('definitions')
@Controller('regime-packs')
export class RegimePacksController {
  private readonly packs: RegimePacks;

  constructor(packs: RegimePacks) {
    this.packs = packs;
  }

  @Get()
  @RequirePermission('definitions.read')
  @ApiOkResponse({ type: RegimePackListDto })
  async list(): Promise<RegimePackListDto> {
    return { items: await this.packs.list(), next: null };
  }

  @Post(':code/activation')
  @HttpCode(200)
  @RequirePermission('definitions.write')
  @ApiOkResponse({ type: PackActivatedDto, description: 'What became of each item; a repeat changes nothing.' })
  async activate(
    @CurrentCaller() caller: Caller,
    @Param('code') code: string,
    @Body() body: PackActivationDto,
  ): Promise<PackActivatedDto> {
    return { items: await this.packs.activate(caller, code, body) };
  }
}
