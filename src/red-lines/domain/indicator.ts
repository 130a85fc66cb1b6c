import type { ComplaintQualities } from '../../complaints/domain/complaint-qualities.ts';
import type { DateBasis } from '../../complaints/domain/date-basis.ts';
import type { Layer } from '../../complaints/domain/layer.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { PeriodKind } from '../../shared/period.ts';

/** Which complaints are counted, and on which of their days. */
export interface ComplaintSelection extends ComplaintQualities {
  readonly layers: readonly Layer[];
  /** Codes (with their sub-trees) or original texts of complaint types; null counts every type. */
  readonly types: readonly string[] | null;
  readonly dateBasis: DateBasis;
}

/**
 * When the customer base of a period is taken: at its `end`, as the exact mean of its months (`average`), as their sum
 * (`flow`), in its k-th month (`snapshot`), or over the days before its end (`rolling`).
 */
export type BaseInstant =
  | { readonly instant: 'end' | 'average' | 'flow' }
  | { readonly instant: 'snapshot'; readonly month: number }
  | { readonly instant: 'rolling'; readonly days: number };

export type CustomerDenominator = { readonly series: string } & BaseInstant;

/** Customers, or the complaints of which the numerator is a share, or nothing: a plain count. */
export type Denominator = CustomerDenominator | { readonly complaints: ComplaintSelection } | null;

/** How a period longer than the indicator's own is judged (DESIGN §2, Annual). */
export const ANNUAL_METHODS = ['sum-of-periods', 'pooled-average', 'pooled-end'] as const;
export type AnnualMethod = (typeof ANNUAL_METHODS)[number];

export interface SeriesBreak {
  /** The first day counted by the new rule. */
  readonly date: Day;
  readonly note: string;
}

/** Who decides whether an alleged complaint is right, and in how many working days after the day it is counted on. */
export interface Confirmation {
  readonly workingDays: number;
  /** A person, department or role, as it is to be read; null where nobody is named. */
  readonly by: string | null;
}

/** An indicator as data; kept as JSON with each version. */
export interface IndicatorDefinition {
  readonly numerator: ComplaintSelection;
  readonly denominator: Denominator;
  /** The rate is given per so many customers; a decimal string. */
  readonly multiplier: string;
  readonly decimals: number;
  readonly period: PeriodKind;
  readonly annualMethod: AnnualMethod;
  /** Whether a lower or a higher rate is the better one. */
  readonly direction: 'lower' | 'higher';
  /** Under this base a rate says little; a decimal string. */
  readonly minimumBase: string | null;
  /** A second trigger beside the limit, on the count itself; a whole number as a string. */
  readonly secondaryThreshold: { readonly count: string } | null;
  /** Null where nothing is awaited: only what is counted once substantiated can wait to be. */
  readonly confirmation: Confirmation | null;
  readonly seriesBreaks: readonly SeriesBreak[];
  readonly sources: readonly string[];
}

/** A definition as kept: members that have a default may be absent. */
export type KeptDefinition = Omit<IndicatorDefinition, keyof typeof DEFAULTS> & Partial<IndicatorDefinition>;

const DEFAULTS = { minimumBase: null, secondaryThreshold: null, confirmation: null, seriesBreaks: [], sources: [] };

/** Fills in what a kept definition left to its default. */
export function wholeDefinition(kept: KeptDefinition): IndicatorDefinition {
  return { ...DEFAULTS, ...kept };
}

export interface Indicator {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly definition: IndicatorDefinition;
}

/** Whether more is asked of a complaint than a daily total can tell. */
export function asksMore(selection: ComplaintSelection): boolean {
  const { channels, levels, causes, rights, departments, flags, within, duplicates = 'none' } = selection;
  const asked = [channels, levels, causes, rights, departments, flags, within];
  return duplicates !== 'none' || asked.some((quality) => quality !== undefined && quality !== null);
}

export function isShare(denominator: Denominator): denominator is { complaints: ComplaintSelection } {
  return denominator !== null && 'complaints' in denominator;
}

export function isCustomerBase(denominator: Denominator): denominator is CustomerDenominator {
  return denominator !== null && 'series' in denominator;
}
