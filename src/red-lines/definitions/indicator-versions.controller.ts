import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { DefinitionHistories } from './definition-histories.service.ts';
import { IndicatorVersionListDto } from './definition-version.dto.ts';

/** The versions of an indicator, those to come as well. */
@ApiTags('definitions')
@Controller('indicators/:code/versions')
export class IndicatorVersionsController {
  private readonly histories: DefinitionHistories;

  constructor(histories: DefinitionHistories) {
    this.histories = histories;
  }

  @Get()
  @RequirePermission('definitions.read')
  @ApiOkResponse({ type: IndicatorVersionListDto })
  async list(@CurrentCaller() caller: Caller, @Param('code') code: string): Promise<IndicatorVersionListDto> {
    return { items: await this.histories.ofIndicator(caller, code) };
  }
}
