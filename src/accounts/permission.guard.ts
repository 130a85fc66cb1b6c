import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../platform/http/domain-error.ts';
import { PERMISSION_MARK, PUBLIC_MARK } from '../platform/require-permission.ts';
import { mayDo } from './caller.ts';
import { isPermission } from './domain/permissions.ts';
import { isLeftOpen, type Restriction } from './domain/restriction.ts';
import { RequestCallers } from './request-callers.ts';

/** Stands before every route: lets through what is public, or who is signed in and holds the route's permission. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: RequestCallers,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC_MARK, places)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = await this.callers.of(request);
    if (caller === undefined) throw new DomainError('unauthenticated', 'session.required', 'Sign in first.');
    const permission = this.reflector.getAllAndOverride<string | undefined>(PERMISSION_MARK, places);
    if (permission === undefined || !isPermission(permission) || !mayDo(caller, permission)) {
      throw new DomainError('forbidden', 'session.not-permitted', 'Your role does not permit this.');
    }
    if (caller.restriction !== undefined && !isLeftOpen(permission)) throw restricted(caller.restriction);
    request.caller = caller;
    return true;
  }
}

const RESTRICTED: Readonly<Record<Restriction, readonly [code: string, detail: string]>> = {
  'password-change': ['account.password-change-required', 'Choose a password of your own first.'],
  'second-factor': ['account.second-factor-required', 'Set up a second factor first.'],
};

function restricted(restriction: Restriction): DomainError {
  return new DomainError('forbidden', ...RESTRICTED[restriction]);
}
