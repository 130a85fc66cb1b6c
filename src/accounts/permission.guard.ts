import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../platform/http/domain-error.ts';
import { PERMISSION_MARK, PUBLIC_MARK } from '../platform/require-permission.ts';
import { isPermission, isPermitted } from './domain/permissions.ts';
import { readSessionCookie } from './sessions/session-cookie.ts';
import { Sessions } from './sessions/sessions.service.ts';

/** Stands before every route: lets through what is public, or who is signed in and holds the route's permission. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC_MARK, places)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = await this.sessions.callerOf(readSessionCookie(request), request.id);
    if (caller === undefined) throw new DomainError('unauthenticated', 'session.required', 'Sign in first.');
    const permission = this.reflector.getAllAndOverride<string | undefined>(PERMISSION_MARK, places);
    if (permission === undefined || !isPermission(permission) || !isPermitted(caller.roles, permission)) {
      throw new DomainError('forbidden', 'session.not-permitted', 'Your role does not permit this.');
    }
    request.caller = caller;
    return true;
  }
}
