import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.ts';
import { DomainError } from '../platform/http/domain-error.ts';
import type { Role } from './domain/permissions.ts';

/** The signed-in person behind a request: who, what they may do, and the sub-tree of units they may see. */
export interface Caller extends Actor {
  readonly userId: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly unitId: string;
  readonly unitCode: string;
  /** Ids from the root down to the caller's unit, each followed by a dot; units whose path starts so are in scope. */
  readonly unitPath: string;
  readonly department: string | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
  }
}

/** Hands the caller, put on the request by the guard, to a handler. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (caller === undefined) throw new DomainError('unauthenticated', 'session.required', 'Sign in first.');
  return caller;
});
