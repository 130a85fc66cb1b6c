import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { type Day, daysBetween } from '../shared/calendar-day.ts';
import { Zone } from '../shared/zone.ts';
import { Settings } from './config/settings.ts';

const DAY_MS = 86_400_000;

/** The one place that reads the time, so that a test or the demo can fix it. */
@Injectable()
export class Clock {
  private readonly zone: Zone;
  /** The moment at which work stands that is told to stand in the past. */
  private readonly told = new AsyncLocalStorage<number>();
  private readonly shift: number;

  constructor(settings: Settings) {
    const zone = Zone.named(settings.timeZone);
    if (zone === undefined) throw new RangeError(`no such time zone: ${settings.timeZone}`);
    this.zone = zone;
    const { demoDate } = settings;
    this.shift = demoDate === null ? 0 : daysBetween(zone.dayOf(Date.now()), demoDate) * DAY_MS;
  }

  /** Milliseconds since 1970: the present, or the moment at which this work stands. */
  epochMs(): number {
    return this.told.getStore() ?? this.presentMs();
  }

  /** The present as the operating system says, moved to the day a demo is pinned to; never a moment told. */
  presentMs(): number {
    return Date.now() + this.shift;
  }

  /** Runs work for which it is another moment: the demo's reviews were issued month by month. */
  during<T>(epochMs: number, work: () => Promise<T>): Promise<T> {
    return this.told.run(epochMs, work);
  }

  now(): Date {
    return new Date(this.epochMs());
  }

  /** Today in the organisation's zone. */
  today(): Day {
    return this.zone.dayOf(this.epochMs());
  }
}

/** An instant from milliseconds since 1970, for code that may not read the clock itself. */
export function instant(epochMs: number): Date {
  return new Date(epochMs);
}
