import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseUnavailable, isUnstorableText } from '../database/database-errors.ts';
import { Log } from '../log.ts';
import { DomainError, type ErrorKind } from './domain-error.ts';
import { problem } from './problem.ts';

const STATUS: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
};

/** The one place where an error becomes an answer. Unknown errors answer with an id only; the log has the rest. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log: Log;

  constructor(log: Log) {
    this.log = log;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const [status, code, detail, more] = this.describe(error, request);
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    if (status === 503) reply.header('retry-after', '5');
    if (status === 429 && typeof more.retryAfterSeconds === 'number') {
      reply.header('retry-after', String(more.retryAfterSeconds));
    }
    reply
      .code(status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(problem(status, code, detail, request.id, more));
  }

  private describe(
    error: unknown,
    request: FastifyRequest,
  ): [number, string, string, Readonly<Record<string, unknown>>] {
    if (error instanceof DomainError) {
      const errors = error.errors.length > 0 ? { errors: error.errors } : {};
      return [STATUS[error.kind], error.code, error.detail, { ...errors, ...error.extra }];
    }
    if (error instanceof HttpException) return describeHttpException(error);
    if (isDatabaseUnavailable(error)) {
      this.log.warn({ requestId: request.id, error }, 'database unavailable');
      return [
        503,
        'service.database-unavailable',
        'The database does not answer at the moment. Try again shortly.',
        {},
      ];
    }
    if (isUnstorableText(error)) return [400, 'request.invalid', 'The request holds a character no text may hold.', {}];
    const status = clientStatus(error);
    if (status !== undefined) return [status, `request.${status}`, 'The request could not be read.', {}];
    this.log.error({ requestId: request.id, error }, 'unexpected error');
    return [500, 'service.unexpected', 'Something went wrong here. Quote the request id when you report it.', {}];
  }
}

function describeHttpException(error: HttpException): [number, string, string, Readonly<Record<string, unknown>>] {
  const status = error.getStatus();
  if (status === 404) return [404, 'request.not-found', 'There is nothing at this address.', {}];
  return [status, `request.${status}`, status < 500 ? error.message : 'The request failed.', {}];
}

/** Fastify's own refusals (malformed JSON, body too large …) carry a 4xx statusCode; their text may quote input, so it is not passed on. */
function clientStatus(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  const { statusCode } = error;
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : undefined;
}
