import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WorkingCalendars } from '../organization/calendars/working-calendars.service.ts';
import { Clock } from '../platform/clock.ts';
import { Settings } from '../platform/config/settings.ts';
import { Log } from '../platform/log.ts';
import { LoadingStopped } from './demo-imports.service.ts';
import { DemoLoading } from './demo-loading.service.ts';
import { beginDemo, changeState, demoRow, isEmpty, reportFailure } from './demo-state.query.ts';
import { DEMO_PEOPLE } from './domain/demo-parts.ts';
import { StoryFrame } from './domain/story-frame.ts';

/** One process loads the demo, however many share the database; the number means nothing else. */
const LOADING_LOCK = 7_309_112_026;

/** Begins the demo on an empty database, and goes on with one whose loading was broken off. */
@Injectable()
export class Demo implements OnApplicationShutdown {
  private loading: Promise<void> | undefined;
  private isStopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly steps: DemoLoading,
    private readonly calendars: WorkingCalendars,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  /** Loads in the background what is to be loaded; answers whether the demo is there or coming. */
  async start(): Promise<boolean> {
    const known = await demoRow(this.dataSource.manager);
    if (known === undefined && !(await this.begin())) return false;
    if (known === undefined || known.state === 'loading') this.loading = this.load();
    else if (known.state === 'present') this.loading = this.followUp();
    return known === undefined || known.state === 'loading' || known.state === 'present';
  }

  /** Until nothing is loaded any more. */
  async settled(): Promise<void> {
    await this.loading;
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    await this.loading;
  }

  private async begin(): Promise<boolean> {
    if (!this.settings.demo || !(await isEmpty(this.dataSource.manager, DEMO_PEOPLE))) return false;
    const frame = new StoryFrame(this.clock.today(), await this.calendars.current());
    return beginDemo(this.dataSource.manager, frame.today, frame.lastDay, this.clock.now());
  }

  private async load(): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const [lock] = (await runner.query(`SELECT pg_try_advisory_lock($1) AS taken`, [LOADING_LOCK])) as {
        taken: boolean;
      }[];
      if (lock?.taken !== true) return;
      const begun = this.clock.epochMs();
      await this.steps.load(await this.frame(), () => this.isStopped);
      await changeState(this.dataSource.manager, ['loading'], 'present', this.clock.now());
      this.log.info({ milliseconds: this.clock.epochMs() - begun }, 'demo loaded');
      await this.followUp();
    } catch (error) {
      if (this.isStopped || error instanceof LoadingStopped) return;
      this.log.error({ error }, 'the demo could not be loaded');
      const reason = error instanceof Error ? error.message : String(error);
      await reportFailure(this.dataSource.manager, reason).catch(() => undefined);
    } finally {
      await runner.query(`SELECT pg_advisory_unlock($1)`, [LOADING_LOCK]).catch(() => undefined);
      await runner.release().catch(() => undefined);
    }
  }

  /** The demo is there without it: a failure is told to the log alone, and the next start tries again. */
  private async followUp(): Promise<void> {
    try {
      await this.steps.followUp(await this.frame(), () => this.isStopped);
    } catch (error) {
      if (!this.isStopped) this.log.error({ error }, 'what the demo’s mornings knew could not be kept');
    }
  }

  /** The frame of the demo as it was begun: going on a day later tells the same story. */
  private async frame(): Promise<StoryFrame> {
    const row = await demoRow(this.dataSource.manager);
    return new StoryFrame(row?.today ?? this.clock.today(), await this.calendars.current());
  }
}
