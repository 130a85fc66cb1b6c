import { periodKind } from './period.ts';
import type { Place } from './use-place.ts';

/** Nobody looks further back; a year half typed lies before it. */
const EARLIEST = '1990-01-01';

/** What changes of a place when it looks back to a day: the period is that of the same kind around the day. */
export function lookingBack(day: string, period: string, today: string): Pick<Place, 'asOf' | 'period'> | null {
  if (periodKind(day) !== 'day' || day < EARLIEST || day > today) return null;
  return { asOf: day, period: sameKindAround(day, period) };
}

function sameKindAround(day: string, period: string): string {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  switch (periodKind(period)) {
    case 'year':
      return year;
    case 'half':
      return `${year}-H${month <= 6 ? 1 : 2}`;
    case 'month':
      return day.slice(0, 7);
    default:
      return `${year}-Q${Math.ceil(month / 3)}`;
  }
}
