/** A day of the calendar that does not follow its weekday. */
export interface SettledDay {
  readonly day: string;
  readonly working: boolean;
}

const DAY_MS = 86_400_000;
const SATURDAY = 6;

/** The n-th working day after a day, by the settled days of its years; every other day follows its weekday. */
export function workingDayAfter(day: string, count: number, settled: readonly SettledDay[]): string {
  const own = new Map(settled.map((each) => [each.day, each.working]));
  let [at, left] = [Date.parse(`${day}T00:00:00Z`), count];
  while (left > 0) {
    at += DAY_MS;
    if (own.get(textOf(at)) ?? isWeekday(at)) left -= 1;
  }
  return textOf(at);
}

function textOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function isWeekday(instant: number): boolean {
  const weekday = new Date(instant).getUTCDay();
  return weekday !== 0 && weekday !== SATURDAY;
}
