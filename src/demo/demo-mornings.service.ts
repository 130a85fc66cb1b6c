import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { Audit } from '../audit/audit.ts';
import { Clock } from '../platform/clock.ts';
import { inTransaction } from '../platform/database/transaction.ts';
import { addDays, type Day } from '../shared/calendar-day.ts';
import { ReportingLags } from '../red-lines/arrivals/reporting-lags.service.ts';
import { keptRows } from '../red-lines/projections/kept-rows.ts';
import { MorningReadings } from '../red-lines/projections/morning-readings.service.ts';
import { writeKeptReadings } from '../red-lines/projections/write-kept-readings.query.ts';
import type { KeptReading } from '../red-lines/readings/kept-readings.query.ts';
import type { StoryFrame } from './domain/story-frame.ts';
import { forgetDay } from './forget-day.query.ts';

/** So many days back somebody who looks at the demo can see what was known then. */
const DAYS = 14;

/**
 * Keeps what each of the demo's last mornings knew: what had not come by then, above all the appeals the regulator handed
 * over later, is forgotten for as long as the readings are made, in a transaction that is rolled back. What these
 * mornings foresaw is not kept to be scored: nobody foresaw it at the time.
 */
@Injectable()
export class DemoMornings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mornings: MorningReadings,
    private readonly lags: ReportingLags,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** How late complaints are known, which a morning learns before it reads. */
  async learn(): Promise<void> {
    await this.lags.learn();
  }

  /** Does nothing where they are kept already. */
  async ensure(caller: Caller, frame: StoryFrame, isStopped: () => boolean): Promise<void> {
    if (await this.areKept(frame)) return;
    const kept = await this.replayed(frame, isStopped);
    if (isStopped()) return;
    await inTransaction(this.dataSource, async (manager) => {
      for (const [day, rows] of kept) {
        const readings = await writeKeptReadings(manager, day, rows, this.clock.now());
        const detail = { readings, projections: 0 };
        await this.audit.record(manager, caller, 'readings.kept', { kind: 'day', id: day }, detail);
      }
    });
  }

  private async areKept({ lastDay }: StoryFrame): Promise<boolean> {
    const [row] = await this.dataSource.query<{ kept: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM kept_readings k WHERE k.as_of = $1) AS kept`,
      [addDays(lastDay, -DAYS)],
    );
    return row?.kept === true;
  }

  /** From the newest morning backwards, each knows less than the one after it. */
  private async replayed({ lastDay }: StoryFrame, isStopped: () => boolean): Promise<Map<Day, KeptReading[]>> {
    const runner = this.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      const kept = new Map<Day, KeptReading[]>();
      for (let back = 1; back <= DAYS && !isStopped(); back += 1) {
        const day = addDays(lastDay, -back);
        await forgetDay(runner.manager, addDays(day, 1));
        kept.set(day, await this.readingsOf(day, runner.manager));
      }
      return kept;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  private async readingsOf(day: Day, manager: EntityManager): Promise<KeptReading[]> {
    const rows: KeptReading[] = [];
    for await (const family of this.mornings.asOf(day, manager)) rows.push(...family.flatMap(keptRows));
    return rows;
  }
}
