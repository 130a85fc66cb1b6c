import { Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../platform/require-permission.ts';
import { type Caller, CurrentCaller } from '../caller.ts';
import { PasswordLinkDto } from './password-link.dto.ts';
import { PasswordLinks } from './password-links.service.ts';

/** A user's one-time link: issued again, or taken back. */
@ApiTags('users')
@Controller('users/:username/password-link')
export class UserPasswordLinkController {
  constructor(private readonly links: PasswordLinks) {}

  @Post()
  @RequirePermission('users.write')
  @ApiCreatedResponse({ type: PasswordLinkDto })
  issue(@CurrentCaller() caller: Caller, @Param('username') username: string): Promise<PasswordLinkDto> {
    return this.links.issue(caller, username);
  }

  @Delete()
  @HttpCode(204)
  @RequirePermission('users.write')
  @ApiNoContentResponse()
  revoke(@CurrentCaller() caller: Caller, @Param('username') username: string): Promise<void> {
    return this.links.revoke(caller, username);
  }
}
