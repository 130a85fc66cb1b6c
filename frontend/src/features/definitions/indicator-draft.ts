import type { FieldProblem } from '../../api/problem.ts';
import type { Indicator, NewIndicator } from './definitions.queries.ts';
import { newSelection, selectionDraft, type SelectionDraft, selectionOf } from './selection-draft.ts';

export type BaseKind = 'customers' | 'complaints' | 'none';
export type Instant = 'end' | 'average' | 'flow' | 'snapshot' | 'rolling';

/** An indicator as it is being written; numbers as typed, lists one a line. */
export interface IndicatorDraft {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly numerator: SelectionDraft;
  readonly base: BaseKind;
  readonly series: string;
  readonly instant: Instant;
  readonly month: string;
  readonly days: string;
  /** The complaints of which the numerator is a share. */
  readonly whole: SelectionDraft;
  readonly multiplier: string;
  readonly decimals: string;
  readonly period: NewIndicator['period'];
  readonly annualMethod: '' | NonNullable<NewIndicator['annualMethod']>;
  readonly direction: 'lower' | 'higher';
  readonly minimumBase: string;
  /** The second trigger, on the count; empty: none. */
  readonly threshold: string;
  readonly confirmDays: string;
  readonly confirmBy: string;
  /** A day and a note a line. */
  readonly breaks: string;
  readonly sources: string;
}

export function newIndicatorDraft(): IndicatorDraft {
  return {
    code: '',
    nameZh: '',
    nameEn: '',
    numerator: newSelection(),
    base: 'customers',
    series: 'customers',
    instant: 'average',
    month: '1',
    days: '30',
    whole: newSelection(),
    multiplier: '1000000',
    decimals: '1',
    period: 'quarter',
    annualMethod: '',
    direction: 'lower',
    minimumBase: '',
    threshold: '',
    confirmDays: '',
    confirmBy: '',
    breaks: '',
    sources: '',
  };
}

export function indicatorDraft(indicator: Indicator): IndicatorDraft {
  const { code, name, numerator, denominator, multiplier, decimals, period } = indicator;
  const { annualMethod = '', direction = 'lower', minimumBase, seriesBreaks = [], sources = [] } = indicator;
  return {
    ...newIndicatorDraft(),
    code,
    nameZh: name.zh,
    nameEn: name.en,
    numerator: selectionDraft(numerator),
    ...baseDraft(denominator),
    multiplier,
    decimals: String(decimals),
    period,
    annualMethod,
    direction,
    minimumBase: minimumBase ?? '',
    threshold: indicator.secondaryThreshold?.count ?? '',
    confirmDays: indicator.confirmation ? String(indicator.confirmation.workingDays) : '',
    confirmBy: indicator.confirmation?.by ?? '',
    breaks: seriesBreaks.map(({ date, note }) => `${date} ${note}`).join('\n'),
    sources: sources.join('\n'),
  };
}

function baseDraft(denominator: Indicator['denominator']): Partial<IndicatorDraft> {
  if (denominator === null) return { base: 'none' };
  if (denominator.complaints !== undefined)
    return { base: 'complaints', whole: selectionDraft(denominator.complaints) };
  const { series = '', instant = 'average', month, days } = denominator;
  return {
    base: 'customers',
    series,
    instant,
    ...(month === undefined ? {} : { month: String(month) }),
    ...(days === undefined ? {} : { days: String(days) }),
  };
}

/** What is sent of a draft; a number that is none is sent as NaN, which the server names. */
export function newIndicator(draft: IndicatorDraft): NewIndicator {
  const { multiplier, decimals, period, annualMethod, direction, minimumBase, threshold } = draft;
  return {
    code: draft.code.trim(),
    name: { zh: draft.nameZh.trim(), en: draft.nameEn.trim() },
    numerator: selectionOf(draft.numerator),
    denominator: denominatorOf(draft),
    multiplier: multiplier.trim(),
    decimals: wholeNumber(decimals),
    period,
    ...(annualMethod === '' ? {} : { annualMethod }),
    direction,
    minimumBase: minimumBase.trim() === '' ? null : minimumBase.trim(),
    secondaryThreshold: threshold.trim() === '' ? null : { count: threshold.trim() },
    confirmation: confirmationOf(draft),
    seriesBreaks: linesOf(draft.breaks).map(breakOf),
    sources: linesOf(draft.sources),
  };
}

/** Only what is counted once substantiated waits to be confirmed. */
function confirmationOf({ confirmDays, confirmBy }: IndicatorDraft): NonNullable<NewIndicator['confirmation']> | null {
  if (confirmDays.trim() === '') return null;
  return { workingDays: wholeNumber(confirmDays), by: confirmBy.trim() === '' ? null : confirmBy.trim() };
}

function denominatorOf({ base, series, instant, month, days, whole }: IndicatorDraft): NewIndicator['denominator'] {
  if (base === 'none') return null;
  if (base === 'complaints') return { complaints: selectionOf(whole) };
  const taken = { series: series.trim(), instant };
  if (instant === 'snapshot') return { ...taken, month: wholeNumber(month) };
  return instant === 'rolling' ? { ...taken, days: wholeNumber(days) } : taken;
}

function wholeNumber(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

function breakOf(line: string): { date: string; note: string } {
  const [date = '', ...note] = line.split(/\s+/);
  return { date, note: note.join(' ') };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Stands in a preview for what a definition does not have yet. */
export function previewed(draft: IndicatorDraft): NewIndicator {
  const { code, nameZh, nameEn } = draft;
  const or = (text: string, otherwise: string): string => (text.trim() === '' ? otherwise : text);
  return newIndicator({ ...draft, code: or(code, 'draft'), nameZh: or(nameZh, '–'), nameEn: or(nameEn, '–') });
}

/** The server's refusals by the field they stand beside: an item of a list beside its list. */
export function faultsByField(problems: readonly FieldProblem[]): Readonly<Record<string, FieldProblem>> {
  const named = problems.map((problem) => {
    const path = problem.field.replace(/^definition\./, '').replace(/\.\d+(\..*)?$/, '');
    return [path, problem] as const;
  });
  // of several faults of one field the first
  return Object.fromEntries(named.reverse());
}
