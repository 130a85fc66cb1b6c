import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from './problem.ts';

const BUILT_FRONTEND = join(process.cwd(), 'frontend', 'dist');

/** Serves the built application; every address that is not a file or under /api is a page of it. */
export async function serveFrontend(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const built = existsSync(join(BUILT_FRONTEND, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: BUILT_FRONTEND,
      wildcard: false,
      index: false,
      setHeaders: (reply, path) => {
        const immutable = path.includes(`${join('dist', 'assets')}`);
        void reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  fastify.setNotFoundHandler(async (request, reply) => {
    const isPage = built && request.method === 'GET' && !/^\/(api|assets)(\/|$)/.test(request.url.split('?')[0] ?? '');
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return reply
      .code(404)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(problem(404, 'request.not-found', 'There is nothing at this address.', request.id));
  });
}
