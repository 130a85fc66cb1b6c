import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { readCountedSides } from '../../complaints/counts/counted-sides.ts';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import { Clock } from '../../platform/clock.ts';
import { Settings } from '../../platform/config/settings.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { addDays } from '../../shared/calendar-day.ts';
import { observedLags } from '../domain/arrivals/observed-lags.ts';
import { LONGEST_LAG_DAYS } from '../domain/arrivals/reporting-lag.ts';
import type { UnitFamily } from '../readings/unit-family.ts';
import { knownDays, type TeachingBasis } from './known-days.query.ts';
import { LagBook } from './lag-book.ts';
import { type LagCount, replaceReportingLags, reportingLags } from './reporting-lags.query.ts';

/** So many days teach how long complaints take to be known. */
const TAUGHT_DAYS = 120;
const BASES: readonly TeachingBasis[] = ['received', 'accepted', 'transferred'];

/** How late complaints become known (还没到齐): learnt once a day from the rows, read from a handful of sums. */
@Injectable()
export class ReportingLags {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: WorkingCalendars,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Learns again from the days that have had their time. */
  async learn(): Promise<{ lags: number }> {
    const rows = await this.observed(this.dataSource.manager);
    await inTransaction(this.dataSource, (manager) => replaceReportingLags(manager, rows));
    return { lags: rows.length };
  }

  /** What is known of a unit, its children and the whole company. */
  async of(manager: EntityManager, family: UnitFamily): Promise<LagBook> {
    const rows = await reportingLags(manager, family.counted());
    return new LagBook(family.top.id, rows, rows.length === 0 ? null : await this.calendars.current(manager));
  }

  private async observed(manager: EntityManager) {
    const end = addDays(this.clock.today(), -1 - LONGEST_LAG_DAYS);
    const calendar = await this.calendars.current(manager);
    const asked = new Set((await readCountedSides(manager)).map(({ basis }) => basis));
    const rows: (LagCount & { unitId: string })[] = [];
    for (const basis of BASES.filter((each) => asked.has(each))) {
      const known = await knownDays(manager, basis, [addDays(end, -TAUGHT_DAYS), end], {
        longest: LONGEST_LAG_DAYS,
        timeZone: this.settings.timeZone,
      });
      for (const layer of new Set(known.map((each) => each.layer))) {
        const { working, units } = observedLags(
          known.filter((each) => each.layer === layer),
          calendar,
        );
        for (const [unitId, counts] of units)
          for (const [lag, count] of counts.entries())
            if (count > 0) rows.push({ unitId, layer, basis, lag, working, count });
      }
    }
    return rows;
  }
}
