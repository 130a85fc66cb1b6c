import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WorkingCalendars } from '../../../organization/calendars/working-calendars.service.ts';
import { Clock, instant } from '../../../platform/clock.ts';
import { Settings } from '../../../platform/config/settings.ts';
import { addDays, type Day } from '../../../shared/calendar-day.ts';
import type { WorkingCalendar } from '../../../shared/working-day.ts';
import { Zone } from '../../../shared/zone.ts';
import { LONGEST_WINDOW } from '../domain/delivery-calendar.ts';
import { type Arrival, deliveryRecord, type DeliveryOutcome, type Gap, gapsOf } from '../domain/delivery-record.ts';
import { wallInstant } from '../domain/wall-instant.ts';
import type { WatchedSource } from '../watched-source.query.ts';
import { type ArrivalRow, arrivalsSince } from './arrivals.query.ts';

/** Days of the strip, today the last. */
export const STRIP_DAYS = 35;
/** Days ahead in which the next delivery is looked for: a month and its longest wait. */
const AHEAD_DAYS = 70;
const DAY_MS = 86_400_000;

/** What a source owed and brought. */
export interface SourceRecord {
  readonly source: WatchedSource;
  /** Deliveries due on the days of the strip, oldest first. */
  readonly strip: readonly DeliveryOutcome[];
  readonly gaps: readonly Gap[];
  readonly nextDueMs: number | null;
  readonly last: { readonly atMs: number; readonly fileName: string; readonly importId: string } | null;
}

/** Holds what sources have brought against what they owed. */
@Injectable()
export class SourceRecords {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: WorkingCalendars,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The records of sources over the last days, in their order. */
  async of(sources: readonly WatchedSource[]): Promise<SourceRecord[]> {
    const working = await this.calendars.current();
    const since = instant(this.clock.epochMs() - (STRIP_DAYS + LONGEST_WINDOW) * DAY_MS);
    const ids = sources.map(({ id }) => id);
    const rows = await arrivalsSince(this.dataSource.manager, ids, since);
    return sources.map((source) =>
      this.record(
        source,
        working,
        rows.filter(({ sourceId }) => sourceId === source.id),
      ),
    );
  }

  private record(source: WatchedSource, working: WorkingCalendar, rows: readonly ArrivalRow[]): SourceRecord {
    const zone = Zone.named(this.settings.timeZone);
    if (zone === undefined) throw new Error('the organisation has no time zone');
    const [today, nowMs] = [this.clock.today(), this.clock.epochMs()];
    const arrivals = rows.map((row) => arrivalOf(row, zone));
    const instantOf = (day: Day, time: string) => wallInstant(zone, day, time);
    const owed = source.active
      ? deliveryRecord(
          { calendar: source, working, arrivals, nowMs, instantOf },
          firstDay(today),
          addDays(today, AHEAD_DAYS),
        )
      : [];
    const begun = owed.filter(({ end }) => end > source.beginsOn);
    const strip = begun.filter(({ due }) => due <= today);
    const nextDueMs = begun.find(({ dueAtMs }) => dueAtMs > nowMs)?.dueAtMs ?? null;
    return { source, strip, gaps: gapsOf(strip), nextDueMs, last: lastFile(rows) };
  }
}

function firstDay(today: Day): Day {
  return addDays(today, 1 - STRIP_DAYS);
}

function arrivalOf({ importId, at, from, end, isPublished }: ArrivalRow, zone: Zone): Arrival {
  const atMs = at?.getTime() ?? null;
  return { importId, atMs, day: atMs === null ? (from ?? '') : zone.dayOf(atMs), from, end, isPublished };
}

function lastFile(rows: readonly ArrivalRow[]): SourceRecord['last'] {
  const files = rows.flatMap(({ at, fileName, importId }) =>
    at === null || fileName === null || importId === null ? [] : [{ atMs: at.getTime(), fileName, importId }],
  );
  return files.sort((a, b) => b.atMs - a.atMs)[0] ?? null;
}
