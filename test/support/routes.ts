import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PERMISSION_MARK, PUBLIC_MARK } from '../../src/platform/require-permission.ts';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  readonly path: string;
  /** Null for a public route. */
  readonly permission: string | null;
}

type Handler = (...args: never[]) => unknown;

/** Every route of the application with the permission it asks for, read from the controllers themselves. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ metatype }) => {
      const controller = metatype as unknown as { prototype: Record<string, Handler> };
      return scanner
        .getAllMethodNames(controller.prototype)
        .map((name) => controller.prototype[name])
        .filter((handler): handler is Handler => handler !== undefined && Reflect.hasMetadata('path', handler))
        .flatMap((handler) => routesOfHandler(controller, handler));
    })
    .toSorted((a, b) => (`${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1));
}

function routesOfHandler(controller: object, handler: Handler): Route[] {
  const permission = (Reflect.getMetadata(PERMISSION_MARK, handler) ??
    Reflect.getMetadata(PERMISSION_MARK, controller)) as string | undefined;
  const isPublic =
    Reflect.getMetadata(PUBLIC_MARK, handler) === true || Reflect.getMetadata(PUBLIC_MARK, controller) === true;
  const paths = [Reflect.getMetadata('path', controller)].flat() as string[];
  const method = RequestMethod[Reflect.getMetadata('method', handler) as number] as Route['method'];
  const ends = [Reflect.getMetadata('path', handler)].flat() as string[];
  return paths.flatMap((path) =>
    ends.map((end) => ({
      method,
      path: `/api/${path}/${end}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1'),
      permission: isPublic ? null : (permission ?? ''),
    })),
  );
}
