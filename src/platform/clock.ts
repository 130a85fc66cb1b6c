import { Injectable } from '@nestjs/common';
import type { Day } from '../shared/calendar-day.ts';
import { Zone } from '../shared/zone.ts';
import { Settings } from './config/settings.ts';

/** The one place that reads the time, so that a test or the demo can fix it. */
@Injectable()
export class Clock {
  private readonly zone: Zone;

  constructor(settings: Settings) {
    const zone = Zone.named(settings.timeZone);
    if (zone === undefined) throw new RangeError(`no such time zone: ${settings.timeZone}`);
    this.zone = zone;
  }

  /** Milliseconds since 1970, as the operating system says. */
  epochMs(): number {
    return Date.now();
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
