import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../../accounts/caller.ts';
import { RequirePermission } from '../../platform/require-permission.ts';
import { DefinitionHistories } from './definition-histories.service.ts';
import { LimitVersionListDto } from './definition-version.dto.ts';

/** The versions of a limit, those to come as well. */
@ApiTags('definitions')
@Controller('limits/:code/versions')
export class LimitVersionsController {
  private readonly histories: DefinitionHistories;

  constructor(histories: DefinitionHistories) {
    this.histories = histories;
  }

  @Get()
  @RequirePermission('definitions.read')
  @ApiOkResponse({ type: LimitVersionListDto })
  async list(@CurrentCaller() caller: Caller, @Param('code') code: string): Promise<LimitVersionListDto> {
    return { items: await this.histories.ofLimit(caller, code) };
  }
}
