import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SchedulerRegistry } from '@nestjs/schedule';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Role } from '../../src/accounts/domain/permissions.ts';
import { createApplication } from '../../src/application.ts';
import { Clock } from '../../src/platform/clock.ts';
import { readSettings, type Settings } from '../../src/platform/config/settings.ts';
import { Log } from '../../src/platform/log.ts';
import { TIMETABLE } from '../../src/schedule.ts';
import { Agent } from './agent.ts';
import { FixedClock } from './fixed-clock.ts';
import { addUser } from './test-users.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

const PATIENCE_MS = 120_000;
export const PASSWORD = 'correct horse battery 9';

export interface TestOptions {
  /** The instant at which time stands, until moved. */
  readonly now?: string;
  readonly settings?: Partial<Settings>;
}

/** The whole application on a database of its own, with a clock that stands still and a timetable that waits to be asked. */
export class TestApplication {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly clock: FixedClock,
    readonly dataFolder: string,
    private readonly database: TestDatabase,
  ) {}

  static async start({ now = '2026-11-22T02:00:00Z', settings = {} }: TestOptions = {}): Promise<TestApplication> {
    const database = await createTestDatabase();
    const dataFolder = await mkdtemp(join(tmpdir(), 'redline-app-'));
    const all: Settings = {
      ...readSettings({ NODE_ENV: 'test' }),
      dataFolder,
      sourcesFolder: join(dataFolder, 'sources'),
      secret: 'test secret of 32 characters or more',
      ...settings,
    };
    const clock = new FixedClock(all, now);
    const app = await createApplication(all, database.url, new Log('silent'), [[Clock, clock]]);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    app.get(SchedulerRegistry).deleteInterval(TIMETABLE);
    awaitConnections(app.get(DataSource));
    return new TestApplication(app, clock, dataFolder, database);
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  get dataSource(): DataSource {
    return this.app.get(DataSource);
  }

  /** Somebody with one role at a unit, signed in. */
  async as(role: Role, unit = 'root'): Promise<Agent> {
    const username = `${role}-${unit.toLowerCase()}`;
    await addUser(this.dataSource, { username, role, unit, password: PASSWORD });
    return this.signIn(username, PASSWORD);
  }

  async signIn(username: string, password: string): Promise<Agent> {
    const answer = await this.anonymous().post('/api/session', { username, password });
    if (answer.status !== 201) throw new Error(`sign-in answered ${answer.status}: ${answer.text}`);
    return new Agent(this.app, answer.cookie);
  }

  /** Serves on a free port of the loopback, for a browser; answers the address. */
  async listen(): Promise<string> {
    await this.app.listen(0, '127.0.0.1');
    return this.app.getUrl();
  }

  anonymous(): Agent {
    return new Agent(this.app);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    await rm(this.dataFolder, { recursive: true, force: true });
  }
}

/** A slow machine may need long to open twenty connections at once: that is no reason to answer 503 in a test. */
function awaitConnections({ driver }: DataSource): void {
  const { master } = driver as PostgresDriver;
  (master as Pool).options.connectionTimeoutMillis = PATIENCE_MS;
}

export function startApplication(options: TestOptions = {}): Promise<TestApplication> {
  return TestApplication.start(options);
}
