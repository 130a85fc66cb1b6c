import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { randomUUID } from 'node:crypto';
import { AppModule } from './app.module.ts';
import type { Replacement } from './platform/platform.module.ts';
import type { Settings } from './platform/config/settings.ts';
import { LARGEST_JSON, LARGEST_UPLOAD, LONGEST_REQUEST_MS } from './platform/http/request-limits.ts';
import { refuseCrossSite } from './platform/http/cross-site.ts';
import { refuseAddress } from './platform/http/refuse-address.ts';
import { readJsonOnly } from './platform/http/read-json-only.ts';
import { serveFrontend } from './platform/http/frontend.ts';
import { ProblemFilter } from './platform/http/problem.filter.ts';
import { RequestValidation } from './platform/http/validation.ts';
import { Log } from './platform/log.ts';
import { serveOpenApi } from './platform/http/openapi.ts';

/** Builds the whole application on a migrated database: everything but listening. */
export async function createApplication(
  settings: Settings,
  databaseUrl: string,
  log = new Log(),
  replacements: readonly Replacement[] = [],
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_JSON,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 500 },
    forceCloseConnections: 'idle',
    // a sender that stalls is let go; a large file over a slow line still has the time
    requestTimeout: LONGEST_REQUEST_MS,
    frameworkErrors: refuseAddress,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(settings, databaseUrl, log, replacements),
    adapter,
    {
      // what goes wrong reaches our own log and filter, or the terminal as one sentence
      logger: false,
      abortOnError: false,
      bodyParser: false,
    },
  );
  readJsonOnly(app);
  await app.register(helmet, { contentSecurityPolicy: { directives: CONTENT_POLICY }, hsts: false });
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: LARGEST_UPLOAD, files: 1, fields: 10, fieldSize: LARGEST_JSON },
  });
  refuseCrossSite(app);
  logRequests(app, log);
  app.setGlobalPrefix('api');
  app.useGlobalFilters(new ProblemFilter(log));
  app.useGlobalPipes(new RequestValidation());
  serveOpenApi(app);
  await serveFrontend(app);
  return app;
}

const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  // antd and the charts write style attributes and style elements
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  scriptSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};

function logRequests(app: NestFastifyApplication, log: Log): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    // an answer depends on who asks: nothing between us and the browser may keep it
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
  fastify.addHook('onResponse', async (request, reply) => {
    log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
        user: request.caller?.username,
      },
      'request',
    );
  });
}
