import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { bearerToken } from './bearer-token.ts';
import { problem } from './problem.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that a browser sends on behalf of another site; scripts send neither header and pass. So does a token:
 * no browser adds one by itself, and where there is one the cookie counts for nothing.
 */
export function refuseCrossSite(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    if (SAFE_METHODS.has(request.method) || bearerToken(request) !== undefined) return;
    if (!isCrossSite(request)) return;
    await reply
      .code(403)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(problem(403, 'request.cross-site', 'A request from another site is refused.', request.id));
  });
}

function isCrossSite(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  const { origin } = request.headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.host;
}
