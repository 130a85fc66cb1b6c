import type { Day } from '../../shared/calendar-day.ts';
import type { Random } from './random.ts';

/** So many days out of these, each as likely as its weight says; in order. None where there is no day to choose. */
export function drawDays(random: Random, days: readonly Day[], weightOf: (day: Day) => number, count: number): Day[] {
  if (days.length === 0) return [];
  let reached = 0;
  // day by day a little more or less than the rhythm says
  const steps = days.map((day) => (reached += weightOf(day) * random.around(1, 0.35)));
  const drawn = Array.from({ length: count }, () => {
    const point = random.next() * reached;
    const place = steps.findIndex((step) => point < step);
    return days[place] ?? days[days.length - 1];
  });
  return drawn.filter((day) => day !== undefined).sort();
}
