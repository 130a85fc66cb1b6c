import type { CalendarYear, OwnDay, SettledDay } from '../../api/delivery-models.ts';

/** A day as the page draws it. */
export interface ShownDay {
  readonly day: string;
  readonly working: boolean;
  /** Why it does not follow its weekday, when it does not. */
  readonly settled: SettledDay | null;
  /** Own days changed on the page and not saved yet. */
  readonly isChanged: boolean;
}

/** Changes to own days, by day; null gives an own day up. */
export type DayDraft = ReadonlyMap<string, OwnDay | null>;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

export function dayText(year: number, month: number, date: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** ISO weekday of a day: 1 is Monday. */
export function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** The days of a month in weeks from Monday; places before the first and after the last are null. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = weekdayOf(dayText(year, month, 1)) - 1;
  const places = [
    ...Array<null>(before).fill(null),
    ...Array.from({ length }, (_, index) => dayText(year, month, index + 1)),
  ];
  const weeks = Math.ceil(places.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_unused, weekday) => places[week * 7 + weekday] ?? null),
  );
}

/** What a day is, with the changes of the page. */
export function shownDay(day: string, calendar: CalendarYear, draft: DayDraft): ShownDay {
  const stored = calendar.days.find((each) => each.day === day) ?? null;
  const change = draft.get(day);
  if (change === undefined)
    return { day, working: stored?.working ?? weekdayOf(day) <= 5, settled: stored, isChanged: false };
  if (change === null) {
    const official = stored?.officialWorking ?? null;
    return { day, working: official ?? weekdayOf(day) <= 5, settled: null, isChanged: true };
  }
  return {
    day,
    working: change.working,
    settled: {
      ...change,
      name: { zh: change.name, en: change.name },
      source: 'hand',
      fileName: null,
      officialWorking: stored?.officialWorking ?? null,
    },
    isChanged: true,
  };
}

/** All own days of the year as they are to be saved. */
export function ownDays(calendar: CalendarYear, draft: DayDraft): OwnDay[] {
  const kept = calendar.days
    .filter(({ day, source }) => source !== 'official' && !draft.has(day))
    .map(({ day, working, name }) => ({ day, working, name: name.zh }));
  const changed = [...draft.values()].filter((change) => change !== null);
  return [...kept, ...changed].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The day an arrow key leads to within the year; undefined for another key or beyond the year. */
export function dayTowards(key: string, day: string): string | undefined {
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const step = steps[key];
  if (step === undefined) return undefined;
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10);
  return moved.slice(0, 4) === day.slice(0, 4) ? moved : undefined;
}
