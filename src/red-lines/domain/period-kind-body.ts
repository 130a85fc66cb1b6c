import { CALENDAR_KINDS, LONGEST_WINDOW_DAYS, type PeriodKind, periodKindOf } from '../../shared/period.ts';
import type { BodyReader } from './body-reader.ts';

/** Reads over which kind of period something is measured or judged: of the calendar, or a rolling window of days. */
export function readPeriodKind(reader: BodyReader, value: unknown, field: string): PeriodKind | undefined {
  const kind = typeof value === 'string' ? periodKindOf(value) : undefined;
  const known = [...CALENDAR_KINDS, `rolling-1 to rolling-${LONGEST_WINDOW_DAYS}`].join(', ');
  return kind ?? reader.fault(field, 'not-a-choice', `must be one of ${known}`);
}
