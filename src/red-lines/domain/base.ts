import { type Day, addDays } from '../../shared/calendar-day.ts';
import { type Period, previousPeriod } from '../../shared/period.ts';
import { type Ratio, multiply, sum } from '../../shared/ratio.ts';
import { type BaseShare, type Grain, baseWindow } from './base-window.ts';
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
  readonly period: Period;
  /** The figures the base is made of; undefined when the series cannot give them. */
  readonly window: readonly BaseShare[] | undefined;
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
  const { window } = question;
  if (window === undefined) return { value: null, provisionalFrom: null, missing: [] };
  const found = window.map(({ grain }) => find(question, grain, figureOf));
  const carried = found.flatMap(({ carriedFrom }) => carriedFrom ?? []).sort();
  const missing = found.flatMap((part) => part.missing ?? []);
  const value = weighted(window, found);
  return { value, provisionalFrom: value === null ? null : (carried[0] ?? null), missing };
}

/** The sum of the figures by their weights; null when one is missing. */
function weighted(window: readonly BaseShare[], found: readonly Found[]): Ratio | null {
  const terms = window.flatMap(({ weight }, index) => {
    const figure = found[index]?.value;
    return figure === undefined ? [] : multiply(figure, weight);
  });
  return terms.length === window.length ? sum(terms) : null;
}

/** The first day a base of the period needs a figure of: of an open period, as far back as one may be carried. */
export function earliestFigure(instant: BaseInstant, period: Period, grain: Grain, today: Day): Day {
  let first = baseWindow(instant, period, grain)?.[0]?.grain;
  if (first === undefined) return period.start;
  const back = today < period.end ? MOST_CARRIED[grain] : 0;
  for (let step = 0; step < back; step += 1) first = previousPeriod(first);
  return first.start;
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
