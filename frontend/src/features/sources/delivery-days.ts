import type { OwedDelivery, Source } from '../../api/delivery-models.ts';
import type { Language } from '../../language/language.ts';
import { shortDay } from '../../language/days.ts';
import type { sourceLabels } from './labels.ts';

type Words = (typeof sourceLabels)['zh'];

export type CellState = OwedDelivery['state'] | 'none';

/** One day of the strip: what was due on it and how that turned out. */
export interface StripCell {
  readonly day: string;
  readonly state: CellState;
  readonly delivery: OwedDelivery | null;
}

const DAY_MS = 86_400_000;

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The days of the strip, oldest first; a day on which nothing was due is one of them. */
export function stripCells({ stripFrom, stripTo, deliveries }: Source): StripCell[] {
  const byDay = new Map(deliveries.map((delivery) => [delivery.day, delivery]));
  const length = Math.round((Date.parse(stripTo) - Date.parse(stripFrom)) / DAY_MS) + 1;
  return Array.from({ length }, (_, index) => {
    const day = dayAfter(stripFrom, index);
    const delivery = byDay.get(day) ?? null;
    return { day, state: delivery?.state ?? 'none', delivery };
  });
}

/** The strip in words: 按时 28，迟到 2，缺 3. */
export function stripWords(cells: readonly StripCell[], labels: Words): string {
  const states = ['delivered', 'late', 'unpublished', 'missing', 'due'] as const;
  const parts = states.flatMap((state) => {
    const count = cells.filter((cell) => cell.state === state).length;
    return count === 0 ? [] : [`${labels.states[state]} ${count}`];
  });
  return labels.stripLabel(parts.join(' · '));
}

/** One cell in words, with what it brings and by how much it came late. */
export function cellWords({ day, state, delivery }: StripCell, labels: Words, language: Language): string {
  const minutes = delivery?.lateMinutes ?? null;
  const how = minutes === null ? labels.states[state] : labels.lateBy(timeWords(minutes, labels));
  const said = labels.cell(shortDay(day, language), how);
  if (delivery === null) return said;
  const [from, to] = [delivery.from, dayAfter(delivery.until, -1)];
  return `${said} · ${labels.brings(shortDay(from, language), shortDay(to, language))}`;
}

/** 45分, 2小时, 3天. */
export function timeWords(minutes: number, labels: Words): string {
  if (minutes < 120) return labels.minutes(String(minutes));
  if (minutes < 48 * 60) return labels.hours(String(Math.floor(minutes / 60)));
  return labels.days(String(Math.floor(minutes / (24 * 60))));
}

/** The gaps by name, the newest first, at most a few of them. */
export function gapWords({ gaps }: Source, labels: Words, language: Language, most = 3): string[] {
  const named = [...gaps].reverse().map(({ from, until, days }) => {
    const to = dayAfter(until, -1);
    return labels.gap(shortDay(from, language), shortDay(to, language), String(days));
  });
  return named.length <= most ? named : [...named.slice(0, most), labels.gapsMore(String(named.length))];
}

/** When a source delivers, in words: 每个工作日 08:30，宽限30分钟. */
export function dueWords({ calendar }: Source, labels: Words): string {
  const { rhythm, weekday, monthDay, dueTime, graceMinutes } = calendar;
  const weekdays = labels.weekdays.split(',');
  const words =
    rhythm === 'week'
      ? labels.onWeekday(weekdays[(weekday ?? 1) - 1] ?? '')
      : rhythm === 'month'
        ? labels.onMonthDay(String(monthDay ?? 1))
        : labels.rhythms[rhythm];
  return labels.due(words, dueTime, String(graceMinutes));
}
