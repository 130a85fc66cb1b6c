import { Injectable } from '@nestjs/common';
import { dayOf } from '../shared/zone.ts';

/** The one place that reads the time, so that a test or the demo can fix it. */
@Injectable()
export class Clock {
  /** Milliseconds since 1970, as the operating system says. */
  epochMs(): number {
    return Date.now();
  }

  now(): Date {
    return new Date(this.epochMs());
  }

  /** Today in the given zone, as YYYY-MM-DD. */
  today(timeZone: string): string {
    return dayOf(timeZone, this.epochMs());
  }
}

/** An instant from milliseconds since 1970, for code that may not read the clock itself. */
export function instant(epochMs: number): Date {
  return new Date(epochMs);
}
