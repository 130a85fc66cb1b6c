import type { Grain } from '../../api/data-models.ts';
import { periodKind } from '../../place/period.ts';

const perYear: Readonly<Record<Grain, number>> = { year: 1, half: 2, quarter: 4, month: 12 };
const firstYear = 2000;

/** The periods of a table: the first and the last, both shown. */
export interface BaseRange {
  from: string;
  until: string;
}

/** The most periods the server answers at once. */
export const mostPeriods = 36;

/** The period of a grain that a day lies in: `2026-11-22` lies in 2026-11, 2026-Q4, 2026-H2, 2026. */
export function periodOf(grain: Grain, day: string): string {
  const month = Number(day.slice(5, 7)) - 1;
  return periodAt(grain, Number(day.slice(0, 4)) * perYear[grain] + Math.floor((month * perYear[grain]) / 12));
}

/** The period so many periods later, or earlier when negative. */
export function shifted(grain: Grain, code: string, by: number): string {
  return periodAt(grain, ordinalOf(grain, code) + by);
}

/** Every period from the first to the last, at most as many as a table holds. */
export function periodsIn(grain: Grain, { from, until }: BaseRange): string[] {
  const first = ordinalOf(grain, from);
  const count = Math.min(Math.max(ordinalOf(grain, until) - first + 1, 1), mostPeriods);
  return Array.from({ length: count }, (_, index) => periodAt(grain, first + index));
}

/** The range an address names, when it names one of this grain; otherwise the twelve periods up to today's. */
export function rangeIn(search: URLSearchParams, grain: Grain, today: string): BaseRange {
  const [from, until] = [search.get('from') ?? '', search.get('until') ?? ''];
  if (periodKind(from) === grain && periodKind(until) === grain && from <= until) return { from, until };
  const last = periodOf(grain, today);
  return { from: shifted(grain, last, -11), until: last };
}

/** Every period a table may start with, the latest first: up to a year ahead. */
export function choosablePeriods(grain: Grain, today: string): string[] {
  const first = firstYear * perYear[grain];
  const last = ordinalOf(grain, periodOf(grain, today)) + perYear[grain];
  return Array.from({ length: last - first + 1 }, (_, index) => periodAt(grain, last - index));
}

/** The first day after a period. */
export function dayAfter(grain: Grain, code: string): string {
  return startOf(grain, shifted(grain, code, 1));
}

export function startOf(grain: Grain, code: string): string {
  const within = ordinalOf(grain, code) % perYear[grain];
  const month = (within * 12) / perYear[grain] + 1;
  return `${code.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

function ordinalOf(grain: Grain, code: string): number {
  const within = grain === 'year' ? 1 : Number(code.slice(grain === 'month' ? 5 : 6));
  return Number(code.slice(0, 4)) * perYear[grain] + within - 1;
}

function periodAt(grain: Grain, ordinal: number): string {
  const year = Math.floor(ordinal / perYear[grain]);
  const within = (ordinal % perYear[grain]) + 1;
  if (grain === 'year') return String(year);
  if (grain === 'month') return `${year}-${String(within).padStart(2, '0')}`;
  return `${year}-${grain === 'quarter' ? 'Q' : 'H'}${within}`;
}
