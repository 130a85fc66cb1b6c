import { dayFromNumber } from '../../../shared/calendar-day.ts';

const DAY_MS = 86_400_000;
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/** Writes instants for COPY, remembering the last day: a file's rows mostly follow each other. */
export class InstantText {
  private dayNumber = Number.NaN;
  private day = '';

  /** `2026-11-22 08:30:00.000Z` */
  of(epochMs: number): string {
    const number = Math.floor(epochMs / DAY_MS);
    if (number !== this.dayNumber) {
      this.dayNumber = number;
      this.day = dayFromNumber(number);
    }
    const rest = epochMs - number * DAY_MS;
    const seconds = Math.floor(rest / 1000);
    const milliseconds = String(rest - seconds * 1000).padStart(3, '0');
    const minutes = Math.floor(seconds / 60);
    const clock = `${TWO_DIGITS[Math.floor(minutes / 60)]}:${TWO_DIGITS[minutes % 60]}:${TWO_DIGITS[seconds % 60]}`;
    return `${this.day} ${clock}.${milliseconds}Z`;
  }
}
