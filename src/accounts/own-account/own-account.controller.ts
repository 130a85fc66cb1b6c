import { Body, Controller, Get, HttpCode, Put, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { RequirePermission } from '../../platform/require-permission.ts';
import { type Caller, CurrentCaller } from '../caller.ts';
import { OwnAccountDto, PasswordChangeDto } from './own-account.dto.ts';
import { OwnAccount } from './own-account.service.ts';
import { OwnPassword } from './own-password.service.ts';

/** One's own account: how it stands, and its password. */
@ApiTags('account')
@Controller('account')
export class OwnAccountController {
  constructor(
    private readonly ownAccount: OwnAccount,
    private readonly ownPassword: OwnPassword,
  ) {}

  @Get()
  @RequirePermission('account.own')
  @ApiOkResponse({ type: OwnAccountDto })
  read(@CurrentCaller() caller: Caller): Promise<OwnAccountDto> {
    return this.ownAccount.describe(caller);
  }

  @Put('password')
  @HttpCode(204)
  @RequirePermission('account.own')
  @ApiNoContentResponse()
  changePassword(
    @CurrentCaller() caller: Caller,
    @Body() { currentPassword, newPassword }: PasswordChangeDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.ownPassword.change(caller, currentPassword, newPassword, request.ip);
  }
}
