import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { StartupError } from '../platform/config/startup-error.ts';
import { PERMISSION_MARK, PUBLIC_MARK } from '../platform/require-permission.ts';
import { isPermission } from './domain/permissions.ts';

type Handler = (...args: never[]) => unknown;
type ControllerClass = { readonly name: string; readonly prototype: Record<string, Handler> };

/** At the start: every route is public or names a permission of the table, or the application does not start. */
@Injectable()
export class RouteCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const faults = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (metatype ? this.faultsOf(metatype as unknown as ControllerClass) : []));
    if (faults.length > 0)
      throw new StartupError(`these routes are neither public nor permitted: ${faults.join(', ')}`);
  }

  private faultsOf(controller: ControllerClass): string[] {
    return this.scanner
      .getAllMethodNames(controller.prototype)
      .filter((name) => isRoute(controller.prototype[name]) && !isGuarded(controller, controller.prototype[name]))
      .map((name) => `${controller.name}.${name}`);
  }
}

function isRoute(handler: Handler | undefined): boolean {
  return handler !== undefined && Reflect.hasMetadata('path', handler);
}

/** Exactly one of the two marks, and a permission the table knows. */
function isGuarded(controller: ControllerClass, handler: Handler | undefined): boolean {
  const isPublic = markOf(PUBLIC_MARK, controller, handler) === true;
  const permission = markOf(PERMISSION_MARK, controller, handler);
  if (permission === undefined) return isPublic;
  return !isPublic && typeof permission === 'string' && isPermission(permission);
}

function markOf(mark: string, controller: ControllerClass, handler: Handler | undefined): unknown {
  return (handler && Reflect.getMetadata(mark, handler)) ?? Reflect.getMetadata(mark, controller);
}
