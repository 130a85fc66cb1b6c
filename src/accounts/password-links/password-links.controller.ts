import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../platform/require-permission.ts';
import { AccountRules } from '../account-rules.ts';
import { passwordPolicyView } from '../password-policy-view.ts';
import { ChosenPasswordDto, LinkTokenDto, OpenLinkDto } from './password-link.dto.ts';
import { PasswordLinkUse } from './password-link-use.service.ts';

/** For whoever holds a link. Its secret travels in the body, where no log keeps it. */
@ApiTags('session')
@Controller('password-links')
export class PasswordLinksController {
  constructor(
    private readonly use: PasswordLinkUse,
    private readonly rules: AccountRules,
  ) {}

  @Post('opening')
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: OpenLinkDto })
  async open(@Body() { token }: LinkTokenDto): Promise<OpenLinkDto> {
    const { username, displayName, hasPassword, expiresAt } = await this.use.open(token);
    return {
      username,
      displayName,
      purpose: hasPassword ? 'reset' : 'invitation',
      expiresAt: expiresAt.toISOString(),
      policy: passwordPolicyView(this.rules.policy),
    };
  }

  @Post('acceptance')
  @HttpCode(204)
  @Public()
  @ApiNoContentResponse()
  accept(@Body() { token, password }: ChosenPasswordDto, @Req() request: FastifyRequest): Promise<void> {
    return this.use.accept(token, password, request.id);
  }
}
