import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FirstAdministrator, type FirstAdministratorOutcome } from './accounts/first-administrator.ts';
import { AuditHeads } from './audit/audit-heads.ts';
import { createApplication } from './application.ts';
import { loadSettings, type Settings } from './platform/config/settings.ts';
import { StartupError } from './platform/config/startup-error.ts';
import { Demo } from './demo/demo.service.ts';
import { DEMO_PASSWORD, SIGN_INS } from './demo/domain/sign-ins.ts';
import { checkDatabase } from './platform/database/check-database.ts';
import { createDataSource, migrate } from './platform/database/data-source.ts';
import { startEmbeddedDatabase } from './platform/database/embedded/embedded-database.ts';

export interface RunningRedline {
  /** What to tell the person at the terminal: the address and how to sign in. */
  readonly greeting: string;
  stop(): Promise<void>;
}

/** Settings → database → migrations → application → listening; whatever fails, nothing is left running. */
export async function startRedline(env: NodeJS.ProcessEnv): Promise<RunningRedline> {
  const settings = loadSettings(env);
  const embedded = settings.databaseUrl === null ? await startEmbeddedDatabase(settings.dataFolder) : null;
  try {
    const url = embedded?.url ?? settings.databaseUrl ?? '';
    await checkDatabase(url);
    await migrateDatabase(url);
    const app = await createApplication(settings, url);
    const administrator = await prepare(app);
    await listen(app, settings);
    const hasDemo = await app.get(Demo).start();
    return {
      greeting: greeting(await app.getUrl(), administrator, hasDemo),
      stop: async () => {
        await app.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function migrateDatabase(url: string): Promise<void> {
  const dataSource = await createDataSource(url).initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

/** What must be true before the first request: somebody can sign in, and the audit heads are on file. */
async function prepare(app: NestFastifyApplication): Promise<FirstAdministratorOutcome> {
  await app.init();
  const administrator = await app.get(FirstAdministrator).ensureAdministrator();
  await app.get(AuditHeads).write();
  return administrator;
}

async function listen(app: NestFastifyApplication, { host, port }: Settings): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    throw new StartupError(listenFault(error, host, port), { cause: error });
  }
}

function listenFault(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `port ${port} on ${host} is taken; stop the other program or set PORT to a free one`;
  if (code === 'EACCES') return `port ${port} may not be opened by this account; set PORT to one above 1023`;
  if (code === 'EADDRNOTAVAIL') return `${host} is not an address of this machine; set HOST to one that is`;
  return `it cannot listen on ${host}:${port} (${String(code ?? error)})`;
}

function greeting(address: string, administrator: FirstAdministratorOutcome, hasDemo: boolean): string {
  const signIn =
    administrator.password === undefined
      ? 'Sign in with your account (the first one is "admin").'
      : `Sign in as "admin" with the password ${administrator.password}\nIt is shown this once: change it under Administration → Users.`;
  const demo = hasDemo ? `\n${demoSignIns()}` : '';
  return `\nRedline 红线 is ready: ${address.replace('[::1]', 'localhost')}\n${signIn}${demo}\nStop it with Ctrl-C.\n`;
}

/** Whom the demo can be seen as; it may still be loading, the sign-in page says how far it is. */
function demoSignIns(): string {
  const people = SIGN_INS.map(({ username, purpose }) => `  ${username.padEnd(6)} ${purpose.zh} · ${purpose.en}`);
  return `Demo data 演示数据: sign in with the password ${DEMO_PASSWORD} as\n${people.join('\n')}`;
}
