import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../platform/require-permission.ts';
import { type Caller, CurrentCaller } from '../caller.ts';
import { InvitedUserDto } from '../users/user.dto.ts';
import { userView } from '../users/user-view.ts';
import { InvitationDto } from './password-link.dto.ts';
import { PasswordLinks } from './password-links.service.ts';

/** A new user who chooses the first password. */
@ApiTags('users')
@Controller('invitations')
export class InvitationsController {
  constructor(private readonly links: PasswordLinks) {}

  @Post()
  @RequirePermission('users.write')
  @ApiCreatedResponse({ type: InvitationDto })
  async invite(@CurrentCaller() caller: Caller, @Body() body: InvitedUserDto): Promise<InvitationDto> {
    const { user, link } = await this.links.invite(caller, body);
    return { user: userView(user), link };
  }
}
