import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { bearerToken } from '../platform/http/bearer-token.ts';
import type { Caller } from './caller.ts';
import { readSessionCookie } from './sessions/session-cookie.ts';
import { Sessions } from './sessions/sessions.service.ts';
import { TokenCallers } from './tokens/token-callers.service.ts';

/** Who is behind a request: by its token, when it carries one, and then by nothing else; otherwise by its cookie. */
@Injectable()
export class RequestCallers {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: TokenCallers,
  ) {}

  of(request: FastifyRequest): Promise<Caller | undefined> {
    const token = bearerToken(request);
    if (token !== undefined) return this.tokens.callerOf(token, request.ip, request.id);
    return this.sessions.callerOf(readSessionCookie(request), request.id);
  }
}
