import { Clock } from '../../src/platform/clock.ts';
import type { Settings } from '../../src/platform/config/settings.ts';

/** A clock that stands until it is moved. */
export class FixedClock extends Clock {
  private standing: number;

  constructor(settings: Settings, now: string) {
    super(settings);
    this.standing = Date.parse(now);
  }

  override presentMs(): number {
    return this.standing;
  }

  set(now: string): void {
    this.standing = Date.parse(now);
  }

  advance(milliseconds: number): void {
    this.standing += milliseconds;
  }
}
