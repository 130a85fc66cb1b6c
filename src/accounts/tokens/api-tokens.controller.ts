import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../platform/require-permission.ts';
import { type Caller, CurrentCaller } from '../caller.ts';
import { ApiTokenListDto, CreatedTokenDto, NewTokenDto } from './api-token.dto.ts';
import { ApiTokens } from './api-tokens.service.ts';

/** The caller's own API tokens. */
@ApiTags('account')
@Controller('tokens')
export class ApiTokensController {
  constructor(private readonly tokens: ApiTokens) {}

  @Get()
  @RequirePermission('tokens.own')
  @ApiOkResponse({ type: ApiTokenListDto })
  async list(@CurrentCaller() caller: Caller): Promise<ApiTokenListDto> {
    return { items: await this.tokens.list(caller), next: null };
  }

  @Post()
  @RequirePermission('tokens.own')
  @ApiCreatedResponse({ type: CreatedTokenDto })
  create(@CurrentCaller() caller: Caller, @Body() body: NewTokenDto): Promise<CreatedTokenDto> {
    return this.tokens.create(caller, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('tokens.own')
  @ApiNoContentResponse()
  revoke(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<void> {
    return this.tokens.revoke(caller, id);
  }
}
