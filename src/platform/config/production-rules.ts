import { url as inspectorUrl } from 'node:inspector';
import { secretFault } from './secret.ts';
import { type Environment, textSetting } from './setting-values.ts';
import { StartupError } from './startup-error.ts';

const WELL_KNOWN_PASSWORD =
  /^(admin|administrator|password|passw0rd|redline|root|test|demo|welcome|change.?me|letmein)\W*\d*\W*$/i;

/** Refuses what is handy on a developer's machine and dangerous in production: weak secrets and open debuggers. */
export function checkProduction(
  settings: { readonly secret: string; readonly adminPassword: string | null },
  env: Environment,
): void {
  const fault = productionFault(settings, env, inspectorUrl() !== undefined);
  if (fault !== null) throw new StartupError(fault);
}

/** The first reason against running in production, or null. */
export function productionFault(
  settings: { readonly secret: string; readonly adminPassword: string | null },
  env: Environment,
  isInspected: boolean,
): string | null {
  const secret = secretFault(settings.secret);
  if (secret !== null) return `in production REDLINE_SECRET must be hard to guess, but it ${secret}`;
  if (settings.adminPassword !== null && WELL_KNOWN_PASSWORD.test(settings.adminPassword)) {
    return 'in production REDLINE_ADMIN_PASSWORD must not be a well-known one';
  }
  if (isInspected) return 'the debugger (--inspect) must be off in production';
  if (textSetting(env, 'DEBUG') !== null) return 'DEBUG must not be set in production';
  return null;
}
