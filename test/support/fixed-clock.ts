import { Clock } from '../../src/platform/clock.ts';
import type { Settings } from '../../src/platform/config/settings.ts';

/** A clock that stands until it is moved. */
export class FixedClock extends Clock {
  private present: number;

  constructor(settings: Settings, now: string) {
    super(settings);
    this.present = Date.parse(now);
  }

  override epochMs(): number {
    return this.present;
  }

  set(now: string): void {
    this.present = Date.parse(now);
  }

  advance(milliseconds: number): void {
    this.present += milliseconds;
  }
}
