import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { WorkingCalendars } from '../../../organization/calendars/working-calendars.service.ts';
import { Clock } from '../../../platform/clock.ts';
import { Settings } from '../../../platform/config/settings.ts';
import { inTransaction } from '../../../platform/database/transaction.ts';
import { Log } from '../../../platform/log.ts';
import type { ImpactReading } from '../domain/impact.ts';
import { Outlooks } from '../../readings/outlooks.service.ts';
import { proposedDefinition } from '../proposed-definition.ts';
import { countImpact } from './count-impact.ts';
import { keepImpact } from './impact.query.ts';
import { endCounting, impactOrder, type ImpactOrder, reportProgress, uncountedImpacts } from './impact-state.query.ts';

/** How often a count looks whether it was cancelled meanwhile, perhaps through another process. */
const WATCH_MS = 500;
/** Of the whole, reading and counting; what is left is writing it down. */
const COUNTED = 0.9;

/** Counts impacts in the background, also those that a stopped process left behind. */
@Injectable()
export class ImpactRuns implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly running = new Set<Promise<void>>();
  private isStopping = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly log: Log,
    private readonly calendars: WorkingCalendars,
    private readonly outlooks: Outlooks,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const id of await uncountedImpacts(this.dataSource.manager)) this.start(id);
  }

  /** What is being counted is broken off; the next start counts it anew. */
  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    await Promise.allSettled(this.running);
  }

  start(id: string): void {
    const run = this.countAndKeep(id).finally(() => this.running.delete(run));
    this.running.add(run);
  }

  private async countAndKeep(id: string): Promise<void> {
    try {
      const order = await impactOrder(this.dataSource, id);
      if (order === undefined || this.isStopping) return;
      const readings = await this.count(order);
      await reportProgress(this.dataSource, id, COUNTED);
      await inTransaction(this.dataSource, async (manager) => {
        if (await endCounting(manager, id, 'ready', this.clock.now())) await keepImpact(manager, id, readings);
      });
    } catch (error) {
      if (this.isStopping || (await this.isCancelled(id))) return;
      this.log.error({ proposal: id, error }, 'impact could not be counted');
      await endCounting(this.dataSource, id, 'failed', this.clock.now());
    }
  }

  /** All figures are of one moment, and no writer waits for them. */
  private async count({ id, kind, body, unitPath }: ImpactOrder): Promise<readonly ImpactReading[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction('REPEATABLE READ');
      await runner.query('SET TRANSACTION READ ONLY');
      const stopWatching = await this.watch(id, runner);
      try {
        return await countImpact(runner.manager, {
          unitPath,
          proposed: proposedDefinition({ id, kind, body }),
          today: this.clock.today(),
          dueDay: this.settings.baseDueDay,
          alarms: {
            calendar: await this.calendars.current(runner.manager),
            thresholds: this.outlooks.thresholds,
          },
        });
      } finally {
        await stopWatching();
      }
    } finally {
      await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
    }
  }

  /** Breaks the running statement off when the count is cancelled or the application closes. */
  private async watch(id: string, runner: QueryRunner): Promise<() => Promise<void>> {
    const [backend] = (await runner.query('SELECT pg_backend_pid() AS pid')) as { pid: number }[];
    let looking = Promise.resolve();
    const look = async () => {
      if (this.isStopping || (await this.isCancelled(id)))
        await this.dataSource.query('SELECT pg_cancel_backend($1)', [backend?.pid]);
    };
    const timer = setInterval(() => {
      looking = look().catch(() => undefined);
    }, WATCH_MS);
    return async () => {
      clearInterval(timer);
      await looking;
    };
  }

  private async isCancelled(id: string): Promise<boolean> {
    return (await impactOrder(this.dataSource, id)) === undefined;
  }
}
