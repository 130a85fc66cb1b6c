import type { Day } from '../../shared/calendar-day.ts';
import { periodContaining } from '../../shared/period.ts';

/** Days in a row, half-open: either whole months or loose days. */
export interface Stretch {
  readonly from: Day;
  readonly end: Day;
  readonly isMonths: boolean;
}

/** Cuts days into the whole months among them and the loose days before and after; none is counted twice or left out. */
export function stretchesOf(from: Day, end: Day): Stretch[] {
  if (from >= end) return [];
  const begun = periodContaining('month', from);
  const first = begun.start === from ? from : begun.end;
  const last = periodContaining('month', end).start;
  if (first >= last) return [{ from, end, isMonths: false }];
  const stretches: Stretch[] = [
    { from, end: first, isMonths: false },
    { from: first, end: last, isMonths: true },
    { from: last, end, isMonths: false },
  ];
  return stretches.filter((stretch) => stretch.from < stretch.end);
}
