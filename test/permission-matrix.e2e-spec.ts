import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isPermission, isPermitted, PERMISSION_NAMES, type Role, ROLES } from '../src/accounts/domain/permissions.ts';
import { Agent } from './support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from './support/application.ts';
import { type Route, routesOf } from './support/routes.ts';

let redline: TestApplication;
let routes: Route[];
const agents = new Map<Role, Agent>();

beforeAll(async () => {
  redline = await startApplication();
  routes = routesOf(redline.app);
  for (const role of ROLES) agents.set(role, await redline.as(role));
});
afterAll(() => redline.close());

/** Asks with nothing in it: who may not is refused before anything is read; who may gets past the guard. */
async function ask(agent: Agent, { method, path }: Route): Promise<{ status: number; code: unknown }> {
  const body = method === 'GET' || method === 'DELETE' ? undefined : {};
  const { status, text } = await agent.send(method, path.replaceAll(/:\w+/g, '999999'), body);
  return { status, code: text.startsWith('{') ? (JSON.parse(text) as { code?: unknown }).code : undefined };
}

describe('every route', () => {
  test('is public or asks for a permission of the table', () => {
    expect(routes.length).toBeGreaterThan(30);
    expect(routes.filter(({ permission }) => permission !== null && !isPermission(permission))).toEqual([]);
  });

  test('public are only health, signing in, and whether this is a demo', () => {
    const open = routes.filter(({ permission }) => permission === null).map(({ method, path }) => `${method} ${path}`);
    expect(open).toEqual([
      // whom to sign in as on a demo
      'GET /api/demo',
      'GET /api/health/live',
      'GET /api/health/ready',
      'POST /api/password-links/acceptance',
      'POST /api/password-links/opening',
      'POST /api/session',
    ]);
  });

  test('every permission of the table is asked for somewhere', () => {
    const asked = new Set(routes.map(({ permission }) => permission));
    expect(PERMISSION_NAMES.filter((name) => !asked.has(name))).toEqual([]);
  });

  test('refuses whoever is not signed in', async () => {
    const answers = await Promise.all(
      routes.filter(({ permission }) => permission !== null).map((route) => ask(redline.anonymous(), route)),
    );
    expect(answers.filter(({ status, code }) => status !== 401 || code !== 'session.required')).toEqual([]);
  });

  test.each(ROLES)('answers %s as the permission table says', async (role) => {
    const wrong: string[] = [];
    for (const route of routes.filter(({ permission }) => permission !== null)) {
      const { permission, method, path } = route;
      const agent =
        `${method} ${path}` === 'DELETE /api/session'
          ? await redline.signIn(`${role}-root`, PASSWORD)
          : agents.get(role);
      const { status, code } = await ask(agent ?? redline.anonymous(), route);
      const isRefused = status === 403 && code === 'session.not-permitted';
      const shouldPass = permission !== null && isPermission(permission) && isPermitted([role], permission);
      if (isRefused === shouldPass || status >= 500) wrong.push(`${method} ${path}: ${status} ${String(code)}`);
    }
    expect(wrong).toEqual([]);
  });
});
