import { compare, ratio } from '../../shared/ratio.ts';
import type { HeadlineFigures } from './headline-figures.ts';
import {
  CALM,
  NO_LIMIT,
  breachSentence,
  calmSentence,
  causeSentence,
  earlySentence,
  expectedSentence,
  incompleteClause,
  incompleteSentence,
  keptSentence,
  othersClause,
  silentSentence,
  tooYoungClause,
  warningSentence,
  withoutBase,
  withoutData,
} from './headline-sentences.ts';
import type { Words } from './line-words.ts';
import type { Reading } from './reading.ts';

export type HeadlineKind = 'breached' | 'expected' | 'warning' | 'calm' | 'early' | 'no-data' | 'no-limit';

export interface Headline {
  readonly kind: HeadlineKind;
  readonly sentence: Words;
  readonly second: Words | null;
  readonly reading: { readonly indicator: string; readonly limit: string } | null;
}

/** The first fifth of a period says little (SCREENS §0). */
const EARLY_SHARE = 0.2;

/** The one sentence of the board, by rule, worst first (SCREENS §0, T1 to T6). */
export function headline(figures: HeadlineFigures): Headline {
  const limited = figures.readings.filter(({ limit }) => limit !== null);
  const silent = silentSentence(figures.silent);
  const named = (kind: HeadlineKind, reading: Reading, sentence: Words, cause: Words | null): Headline => ({
    ...about(kind, reading, sentence),
    second: joined(joined(cause, othersClause(limited.filter((other) => other !== reading))), silent),
  });
  const [breached] = limited.filter(({ status }) => status === 'breached').sort(byUse);
  if (breached !== undefined) return named('breached', breached, breachSentence(figures, breached), null);
  if (limited.length === 0) return { kind: 'no-limit', sentence: NO_LIMIT, second: silent, reading: null };
  const unknown = withoutData(figures) ?? withoutBase(limited);
  if (unknown !== undefined) return { kind: 'no-data', sentence: unknown, second: silent, reading: null };
  const [likeliest] = limited.filter(isForeseen).sort(byRisk);
  if (likeliest?.risk === 'expected')
    return named('expected', likeliest, expectedSentence(likeliest), causeSentence(likeliest));
  if (likeliest !== undefined) return named('warning', likeliest, warningSentence(likeliest), causeSentence(likeliest));
  const young = tooYoungClause(limited.filter(isColoured));
  if (isEarly(figures, limited))
    return { kind: 'early', sentence: earlySentence(figures, limited), second: joined(young, silent), reading: null };
  return { ...calm(figures, limited), second: joined(joined(young, incompleteClause(limited)), silent) };
}

/**
 * Early in its own period a line is neither expected to be crossed nor warned of: T5 says so instead. A count at its
 * threshold is no forecast, and is told on whatever day.
 */
function isForeseen(reading: Reading): boolean {
  if (reading.risk === 'warning' && reading.countThreshold?.reached === true) return true;
  return isColoured(reading) && Number(reading.elapsedShare) >= EARLY_SHARE;
}

function isColoured({ risk }: Reading): boolean {
  return risk === 'expected' || risk === 'warning';
}

/** T3; said only of lines whose data are complete. */
function calm(figures: HeadlineFigures, limited: readonly Reading[]): Omit<Headline, 'second'> {
  const complete = limited.filter((reading) => reading.complete);
  const [tightest] = (complete.length > 0 ? complete : limited).filter(hasAllowance).sort(byUse);
  if (tightest === undefined) return { kind: 'calm', sentence: CALM, reading: null };
  if (complete.length === 0) return about('no-data', tightest, incompleteSentence(tightest));
  const isAll = complete.length === limited.length;
  return about('calm', tightest, isAll ? calmSentence(figures, tightest) : keptSentence(figures, tightest));
}

/** Whether anything may be used up: of a line that tolerates nothing, nothing is left to tell. */
function hasAllowance({ left, limitKind }: Reading): boolean {
  return left !== null && limitKind !== 'zero-tolerance';
}

function joined(first: Words | null, then: Words | null): Words | null {
  if (first === null || then === null) return first ?? then;
  return { zh: `${first.zh}${then.zh}`, en: `${first.en} ${then.en}` };
}

function about(kind: HeadlineKind, { indicator, limit }: Reading, sentence: Words) {
  return { kind, sentence, reading: limit === null ? null : { indicator, limit } };
}

function isEarly({ period }: HeadlineFigures, limited: readonly Reading[]): boolean {
  const own = limited.find((reading) => reading.limitPeriod === period.kind);
  return own !== undefined && Number(own.elapsedShare) < EARLY_SHARE;
}

/** What is expected before what is only warned of, then the likelier. */
function byRisk(a: Reading, b: Reading): number {
  if (a.risk !== b.risk) return a.risk === 'expected' ? -1 : 1;
  return Number(b.projection?.breachProbability ?? 0) - Number(a.projection?.breachProbability ?? 0);
}

/** The most used line first; a line without any allowance counts as used up. */
function byUse(a: Reading, b: Reading): number {
  return compare(used(b), used(a));
}

function used({ count, allowance }: Reading) {
  if (allowance === null) return ratio(0n);
  if (BigInt(allowance) <= 0n) return count === '0' ? ratio(0n) : ratio(BigInt(count) * 1_000_000n);
  return ratio(BigInt(count), BigInt(allowance));
}
