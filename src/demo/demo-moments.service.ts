import { Injectable } from '@nestjs/common';
import { Clock, instant } from '../platform/clock.ts';
import { Settings } from '../platform/config/settings.ts';
import type { Day } from '../shared/calendar-day.ts';
import { Zone } from '../shared/zone.ts';

/** Documents are signed at half past nine. */
const SIGNED_AFTER_MS = 9.5 * 3_600_000;

/** Lets the demo's people do on earlier days what they did then. */
@Injectable()
export class DemoMoments {
  private readonly clock: Clock;
  private readonly zone: Zone;

  constructor(clock: Clock, settings: Settings) {
    const zone = Zone.named(settings.timeZone);
    if (zone === undefined) throw new RangeError(`no such time zone: ${settings.timeZone}`);
    this.clock = clock;
    this.zone = zone;
  }

  /** Does the work as on the morning of a day. */
  on<T>(day: Day, work: () => Promise<T>): Promise<T> {
    return this.clock.during(this.momentOf(day), work);
  }

  /** The morning of a day. */
  at(day: Day): Date {
    return instant(this.momentOf(day));
  }

  private momentOf(day: Day): number {
    return this.zone.startOfDay(day) + SIGNED_AFTER_MS;
  }
}
