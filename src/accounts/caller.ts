import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.ts';
import { DomainError } from '../platform/http/domain-error.ts';
import { isPermitted, type Permission, type Role } from './domain/permissions.ts';
import type { Restriction } from './domain/restriction.ts';
import { isPersonal } from './domain/token-scopes.ts';

/**
 * The signed-in person behind a request: who, what they may do, and the sub-tree of units they may see. While they act
 * for somebody, roles, unit and department are those of that person; name and id stay their own.
 */
export interface Caller extends Actor {
  readonly userId: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly unitId: string;
  readonly unitCode: string;
  /** Ids from the root down to the caller's unit, each followed by a dot; units whose path starts so are in scope. */
  readonly unitPath: string;
  readonly department: string | null;
  /** The session the request came with; absent when it came with a token. */
  readonly sessionId?: string;
  /** What a token narrows its owner's rights to; absent for a sign-in. */
  readonly scopes?: readonly Permission[];
  /** What must be done before anything else. */
  readonly restriction?: Restriction;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
  }
}

/** Whether this request may do it: by role, within the token's scopes, and what is personal only in one's own name. */
export function mayDo({ roles, scopes, actingFor }: Caller, permission: Permission): boolean {
  if (!isPermitted(roles, permission)) return false;
  if (scopes !== undefined && !scopes.includes(permission)) return false;
  return actingFor === undefined || !isPersonal(permission);
}

/** Hands the caller, put on the request by the guard, to a handler. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (caller === undefined) throw new DomainError('unauthenticated', 'session.required', 'Sign in first.');
  return caller;
});
