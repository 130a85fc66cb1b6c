import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, RequirePermission } from '../../platform/require-permission.ts';
import { type Caller, CurrentCaller } from '../caller.ts';
import { Me } from './me.service.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.ts';
import { MeDto, SignedInDto, SignInDto } from './session.dto.ts';
import { SignIn } from './sign-in.service.ts';
import { SignOut } from './sign-out.service.ts';

/** Sign in, who am I, sign out. */
@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly me: Me,
  ) {}

  @Post()
  @Public()
  @ApiCreatedResponse({ type: SignedInDto })
  async open(
    @Body() { username, password, code }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const { token, user } = await this.signIn.signIn({
      username,
      password,
      code,
      address: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
      formerToken: readSessionCookie(request),
      requestId: request.id,
    });
    setSessionCookie(request, reply, token);
    return {
      user: { username: user.username, displayName: user.displayName, roles: user.roles, unit: user.unitCode },
    };
  }

  @Get()
  @RequirePermission('session.own')
  @ApiOkResponse({ type: MeDto })
  read(@CurrentCaller() caller: Caller): Promise<MeDto> {
    return this.me.describe(caller);
  }

  @Delete()
  @HttpCode(204)
  @RequirePermission('session.own')
  @ApiNoContentResponse()
  async close(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signOut.signOut(caller, readSessionCookie(request));
    clearSessionCookie(request, reply);
  }
}
