import { type Day, addDays } from '../../shared/calendar-day.ts';
import { type Period, previousPeriod } from '../../shared/period.ts';
import { type Ratio, ZERO, add, multiply } from '../../shared/ratio.ts';
import { type Grain, baseWindow } from './base-window.ts';
import type { BaseInstant } from './indicator.ts';

/** The denominator of a unit and period, and what had to be assumed for it. */
export interface PeriodBase {
  /** Exact; null when there is no base. */
  readonly value: Ratio | null;
  /** The code of the last known month (`2026-10`), where it stands in for later ones; null when nothing is assumed. */
  readonly provisionalFrom: string | null;
  /** Months without a figure that make the base impossible, or are overdue. */
  readonly missing: readonly string[];
}

export interface BaseQuestion {
  readonly instant: BaseInstant;
  readonly period: Period;
  readonly grain: Grain;
  readonly today: Day;
  /** Day of the following month after which a missing figure is a fault. */
  readonly dueDay: number;
}

interface Found {
  readonly value: Ratio | undefined;
  readonly carriedFrom: string | null;
  readonly missing: string | null;
}

/** How far back a figure may be carried forward: a year. */
const MOST_CARRIED: Readonly<Record<Grain, number>> = { month: 12, quarter: 4, half: 2, year: 1 };

/**
 * The base of a period from the figures of a unit (DESIGN §2, Customer base). A closed period with a month missing has
 * none; an open one carries the last known month forward, also over the months still to come, and reports as missing
 * those whose due day is past.
 */
export function periodBase(question: BaseQuestion, figureOf: (period: string) => Ratio | undefined): PeriodBase {
  const window = baseWindow(question.instant, question.period, question.grain);
  if (window === undefined) return { value: null, provisionalFrom: null, missing: [] };
  const found = window.map(({ grain }) => find(question, grain, figureOf));
  const carried = found.flatMap(({ carriedFrom }) => carriedFrom ?? []).sort();
  const missing = found.flatMap((part) => part.missing ?? []);
  let value: Ratio | null = ZERO;
  for (const [index, { weight }] of window.entries()) {
    const figure = found[index]?.value;
    value = figure === undefined || value === null ? null : add(value, multiply(figure, weight));
  }
  return { value, provisionalFrom: value === null ? null : (carried[0] ?? null), missing };
}

/** The first day any base of the period could need a figure of, counting what may be carried into it. */
export function earliestFigure(instant: BaseInstant, period: Period, grain: Grain): Day {
  const first = baseWindow(instant, period, grain)?.[0]?.grain;
  if (first === undefined) return period.start;
  let start = first;
  for (let step = 0; step < MOST_CARRIED[grain]; step += 1) start = previousPeriod(start);
  return start.start;
}

function find(question: BaseQuestion, grain: Period, figureOf: (period: string) => Ratio | undefined): Found {
  const value = figureOf(grain.code);
  if (value !== undefined) return { value, carriedFrom: null, missing: null };
  if (question.today >= question.period.end) return { value: undefined, carriedFrom: null, missing: grain.code };
  const carried = lastKnown(grain, question.grain, figureOf);
  const overdue = carried === undefined || question.today > dueDate(grain, question.dueDay);
  return { value: carried?.value, carriedFrom: carried?.code ?? null, missing: overdue ? grain.code : null };
}

function lastKnown(grain: Period, kind: Grain, figureOf: (period: string) => Ratio | undefined) {
  let earlier = grain;
  for (let step = 0; step < MOST_CARRIED[kind]; step += 1) {
    earlier = previousPeriod(earlier);
    const value = figureOf(earlier.code);
    if (value !== undefined) return { value, code: earlier.code };
  }
  return undefined;
}

/** The due day in the month after the figure's period; that month begins where the period ends. */
function dueDate(grain: Period, dueDay: number): Day {
  return addDays(grain.end, dueDay - 1);
}
