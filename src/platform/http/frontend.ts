import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const BUILT_FRONTEND = join(process.cwd(), 'frontend', 'dist');
/** Addresses that are, or pretend to be, under /api or /assets: `/API/units` and `/api%2Funits` are no pages either. */
const NO_PAGE = /^\/(?:\/|(?:api|assets)(?:[^\w-]|$))/i;

/** Serves the built application; every address that is neither a file nor under /api is a page of it. */
export async function serveFrontend(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(join(BUILT_FRONTEND, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: BUILT_FRONTEND,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      // built files are named for their content; the page that names them is asked for anew
      const isNamedForContent = path.startsWith(join(BUILT_FRONTEND, 'assets'));
      void reply.header('cache-control', isNamedForContent ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', async (request, reply) => {
    if (NO_PAGE.test(request.url)) return reply.callNotFound();
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
