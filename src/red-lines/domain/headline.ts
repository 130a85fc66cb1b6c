import { type Day, daysBetween } from '../../shared/calendar-day.ts';
import type { Period } from '../../shared/period.ts';
import { compare, ratio } from '../../shared/ratio.ts';
import { type Words, breachWords, chanceWords, endWords, periodWords, relativeWords, shortDay } from './line-words.ts';
import type { Reading } from './reading.ts';

export type HeadlineKind = 'breached' | 'expected' | 'calm' | 'early' | 'no-data' | 'no-limit';

export interface Headline {
  readonly kind: HeadlineKind;
  readonly sentence: Words;
  readonly second: Words | null;
  readonly reading: { readonly indicator: string; readonly limit: string } | null;
}

export interface HeadlineFigures {
  readonly unit: Words & { readonly kind: string };
  readonly period: Period;
  readonly asOf: Day;
  /** In the order of the cards. */
  readonly readings: readonly Reading[];
  /** The last day delivered; null when nothing was. */
  readonly dataAsOf: Day | null;
  /** Days by which the data are late. */
  readonly lateDays: number;
  /** Units that have not delivered, and for how many days. */
  readonly silent: readonly { readonly name: Words; readonly days: number }[];
}

/** The first fifth of a period says little (SCREENS §0). */
const EARLY_SHARE = 0.2;
/** A cause explains at least this share of the use. */
const CAUSE_SHARE = 0.4;

/** The one sentence of the board, by rule, worst first (SCREENS §0, T1 to T6). */
export function headline(figures: HeadlineFigures): Headline {
  const limited = figures.readings.filter(({ limit }) => limit !== null);
  const breached = limited.filter(({ status }) => status === 'breached').sort(byUse);
  const [worst] = breached;
  if (worst !== undefined)
    return { ...about('breached', worst, breachSentence(figures, worst)), ...rest(figures, breached.length, limited) };
  const second = silentSentence(figures.silent);
  if (limited.length === 0) return { kind: 'no-limit', sentence: NO_LIMIT, second, reading: null };
  const unknown = withoutData(figures) ?? withoutBase(limited);
  if (unknown !== undefined) return { kind: 'no-data', sentence: unknown, second, reading: null };
  const [expected] = limited.filter(isExpected).sort(byChance);
  if (expected !== undefined)
    return {
      ...about('expected', expected, expectedSentence(expected)),
      second: joined(joined(causeSentence(expected), calmClause(limited)), second),
    };
  if (isEarly(figures, limited))
    return { kind: 'early', sentence: earlySentence(figures, limited), second, reading: null };
  return { ...calm(figures, limited), second: joined(incompleteClause(limited), second) };
}

/** Early in its own period a line is not called expected: T5 says so instead. */
function isExpected({ risk, elapsedShare }: Reading): boolean {
  return risk === 'expected' && Number(elapsedShare) >= EARLY_SHARE;
}

/** T2; an incident is named where there is one, for a burst is not a pace. */
function expectedSentence({ indicatorName: name, period, limitPeriod, allowance, left, projection }: Reading): Words {
  const [words, end] = [periodWords(period), endWords(limitPeriod ?? 'year')];
  const chance = chanceWords(projection?.breachProbability ?? '1');
  const isIncident = projection?.cohorts.some(({ further }) => further.expected !== '0') ?? false;
  const by = isIncident
    ? { zh: '在途申诉', en: 'the appeals on their way' }
    : { zh: '现在的势头', en: 'the present pace' };
  const day = projection?.breach?.median ?? null;
  const spent =
    day === null ? { zh: '', en: '' } : { zh: `${shortDay(day)}前后用完，`, en: `used up about ${shortDay(day)}; ` };
  return {
    zh: `${name.zh}${words.zh}额度${allowance}件，只剩${left}件；按${by.zh}推算，${spent.zh}${end.zh}前破线可能性${chance.zh}。`,
    en: `${name.en}, ${words.en}: ${allowance} allowed, only ${left} left. By ${by.en}: ${spent.en}chance of a breach by ${end.en} ${chance.en}.`,
  };
}

/** T6: a cause is named only where it explains two fifths of what was used lately, and none is made up where none does. */
function causeSentence({ projection }: Reading): Words {
  const [cause] = (projection?.cohorts ?? [])
    .filter(({ recentShare }) => Number(recentShare) >= CAUSE_SHARE)
    .sort((a, b) => Number(b.recentShare) - Number(a.recentShare));
  if (cause === undefined) return { zh: '没有单一主因。', en: 'No single cause.' };
  const [day, { name, units, counted }] = [shortDay(cause.since), cause];
  const [zh, en] = [units.map((unit) => unit.zh).join('、'), units.map((unit) => unit.en).join(', ')];
  return {
    zh: `起因：${day}起${zh}${name.zh}（已申诉${counted}件）。`,
    en: `Cause: ${name.en}, ${en}, since ${day} (${counted} so far).`,
  };
}

/** What of the other lines is in order, so that silence is not read as fear. */
function calmClause(limited: readonly Reading[]): Words | null {
  const kept = limited.filter(({ risk }) => risk === 'inside' || risk === 'warning').length;
  if (kept === 0) return null;
  return {
    zh: `其余${kept}条线在线内。`,
    en: `${kept} other ${kept === 1 ? 'line is' : 'lines are'} kept.`,
  };
}

/** T3; said only of lines whose data are complete. */
function calm(figures: HeadlineFigures, limited: readonly Reading[]): Omit<Headline, 'second'> {
  const complete = limited.filter((reading) => reading.complete);
  const [tightest] = (complete.length > 0 ? complete : limited).filter(({ left }) => left !== null).sort(byUse);
  if (tightest === undefined) return { kind: 'calm', sentence: CALM, reading: null };
  if (complete.length === 0) return about('no-data', tightest, incompleteSentence(tightest));
  const isAll = complete.length === limited.length;
  return about('calm', tightest, isAll ? calmSentence(figures, tightest) : keptSentence(figures, tightest));
}

/** The lines on which nothing is concluded, when others are complete. */
function incompleteClause(limited: readonly Reading[]): Words | null {
  const incomplete = limited.filter((reading) => !reading.complete);
  if (incomplete.length === 0 || incomplete.length === limited.length) return null;
  return {
    zh: `其余${incomplete.length}条线数据不全，不下结论。`,
    en: `${incomplete.length} other ${incomplete.length === 1 ? 'line has' : 'lines have'} incomplete data: no verdict.`,
  };
}

function joined(first: Words | null, then: Words | null): Words | null {
  if (first === null || then === null) return first ?? then;
  return { zh: `${first.zh}${then.zh}`, en: `${first.en} ${then.en}` };
}

/** T4: who has not delivered; what stands above does not include them. */
export function silentSentence(silent: HeadlineFigures['silent']): Words | null {
  if (silent.length === 0) return null;
  const zh = silent.map(({ name, days }) => `${name.zh}${days}天未报`).join('、');
  const en = silent.map(({ name, days }) => `${name.en} has not reported for ${days} ${days === 1 ? 'day' : 'days'}`);
  return { zh: `${zh}，以上不含。`, en: `${en.join('; ')}: not included above.` };
}

const NO_LIMIT: Words = {
  zh: '还没有设定红线：先在“数据”里设定限值。',
  en: 'No limit is set yet: set one under Data.',
};
const CALM: Words = { zh: '各条红线都在线内。', en: 'Every line is kept.' };

function about(kind: HeadlineKind, { indicator, limit }: Reading, sentence: Words) {
  return { kind, sentence, reading: limit === null ? null : { indicator, limit } };
}

/** T1. */
function breachSentence({ unit }: HeadlineFigures, reading: Reading): Words {
  const { indicatorName: name, count, allowance, left, breachedOn } = reading;
  const [period, word] = [periodWords(reading.period), breachWords(reading, unit.kind)];
  if (allowance === null || left === null) {
    const { rate, operator, limitValue } = reading;
    return {
      zh: `${unit.zh}${name.zh}${period.zh}为${rate}，要求${operator}${limitValue}，${word.zh}。`,
      en: `${unit.en}: ${name.en}, ${period.en}, is ${rate} where ${operator} ${limitValue} is required: ${word.en}.`,
    };
  }
  const over = left.replace('-', '');
  const on = breachedOn === null ? { zh: word.zh, en: word.en } : dated(word, breachedOn);
  return {
    zh: `${unit.zh}${name.zh}${period.zh}额度${allowance}件，已用${count}件，超${over}件，${on.zh}。`,
    en: `${unit.en}: ${name.en}, ${period.en}: ${count} used of ${allowance}, ${over} too many; ${on.en}.`,
  };
}

function dated(word: Words, day: Day): Words {
  return { zh: `${shortDay(day)}${word.zh}`, en: `${word.en} since ${shortDay(day)}` };
}

/** The calm clause for the other lines, so that silence is not read as fear, and whoever has not delivered. */
function rest({ silent, readings }: HeadlineFigures, breached: number, limited: readonly Reading[]) {
  const kept = limited.filter(({ status }) => status === 'inside').length;
  const others: Words[] = [];
  if (breached > 1) others.push({ zh: `另有${breached - 1}条线已越过。`, en: `${breached - 1} more over the line.` });
  if (kept > 0) others.push({ zh: `其余${kept}条线在线内。`, en: `${kept} of ${readings.length} kept.` });
  const missing = silentSentence(silent);
  const all = missing === null ? others : [...others, missing];
  return {
    second: all.length === 0 ? null : { zh: all.map(({ zh }) => zh).join(''), en: all.map(({ en }) => en).join(' ') },
  };
}

/** T3. */
function calmSentence({ unit }: HeadlineFigures, { indicatorName: name, left, period }: Reading): Words {
  const words = periodWords(period);
  return {
    zh: `各条红线都在线内；最紧的是${unit.zh}${name.zh}（${words.zh}），还剩${left}件。`,
    en: `Every line is kept; the tightest is ${unit.en}, ${name.en} (${words.en}): ${left} left.`,
  };
}

function keptSentence({ unit }: HeadlineFigures, { indicatorName: name, left, period }: Reading): Words {
  const words = periodWords(period);
  return {
    zh: `${unit.zh}${name.zh}（${words.zh}）在线内，还剩${left}件。`,
    en: `${unit.en}: ${name.en} (${words.en}) is kept, ${left} left.`,
  };
}

/** What is known is said, without a verdict. */
function incompleteSentence({ indicatorName: name, count, left, period, incomplete }: Reading): Words {
  const words = periodWords(period);
  const gap = gapWords(incomplete);
  return {
    zh: `数据不全（${gap.zh}），不下结论；${name.zh}${words.zh}已用${count}件，还剩${left}件。`,
    en: `Data are incomplete (${gap.en}): no verdict. ${name.en}, ${words.en}: ${count} used, ${left} left.`,
  };
}

function gapWords({ daysWithoutData: days, missingBasisDate: undated, leftOutOfTotals }: Reading['incomplete']): Words {
  if (days > 0) return { zh: `${days}天没有数据`, en: `${days} days missing` };
  if (undated !== '0') return { zh: `${undated}件缺计数日期`, en: `${undated} without their date` };
  return { zh: `${leftOutOfTotals}件只有日合计`, en: `${leftOutOfTotals} known as totals only` };
}

/** T5. */
function earlySentence({ period, asOf }: HeadlineFigures, limited: readonly Reading[]): Words {
  const { now, before } = relativeWords(period.kind);
  const day = daysBetween(period.start, asOf) + 1;
  const results = limited.filter((reading) => reading.limitPeriod === period.kind);
  const [zh, en] = [
    results.map((reading) => resultOf(reading, 'zh')),
    results.map((reading) => resultOf(reading, 'en')),
  ];
  return {
    zh: `${now.zh}第${day}天，样本还少；${before.zh}结果：${zh.join('、') || '无'}。`,
    en: `Day ${day} of ${now.en}: too early to tell. ${before.en.replace('last', 'Last')}: ${en.join(', ') || 'none'}.`,
  };
}

function resultOf({ indicatorName, previous, limitValue }: Reading, language: 'zh' | 'en'): string {
  const rate = previous?.rate ?? null;
  if (language === 'zh') return `${indicatorName.zh}${rate === null ? '无用户数' : `${rate}（限${limitValue}）`}`;
  return `${indicatorName.en} ${rate === null ? 'without a base' : `${rate} (limit ${limitValue})`}`;
}

function withoutData({ dataAsOf, lateDays, readings, asOf }: HeadlineFigures): Words | undefined {
  const counted = readings.some(({ count }) => count !== '0');
  if (dataAsOf === null && counted)
    return {
      zh: '没有导入记录，数据是否齐全不明；件数照列。',
      en: 'No import on record: whether the data are complete is unknown.',
    };
  if (dataAsOf === null)
    return {
      zh: '还没有数据：导入今天的投诉文件（约2分钟）。',
      en: 'No data yet: import today’s complaint file (about 2 minutes).',
    };
  if (lateDays === 0) return undefined;
  const day = dataAsOf.slice(0, 4) === asOf.slice(0, 4) ? shortDay(dataAsOf) : dataAsOf;
  return {
    zh: `数据停在${day}，已晚${lateDays}天；本页不显示“线内”。`,
    en: `Data stop at ${day}, ${lateDays} ${lateDays === 1 ? 'day' : 'days'} late; nothing on this page is called kept.`,
  };
}

function withoutBase(limited: readonly Reading[]): Words | undefined {
  const reading = limited.find(({ status }) => status === 'no-base');
  if (reading === undefined) return undefined;
  const months = reading.baseMissing.join('、');
  return {
    zh: `缺${months === '' ? '' : `${months}的`}用户数，${reading.indicatorName.zh}率暂缺；件数照列。`.replace(
      '率率',
      '率',
    ),
    en: `No customer figure${months === '' ? '' : ` for ${months.replaceAll('、', ', ')}`}: no ${reading.indicatorName.en} yet; counts are shown.`,
  };
}

function isEarly({ period }: HeadlineFigures, limited: readonly Reading[]): boolean {
  const own = limited.find((reading) => reading.limitPeriod === period.kind);
  return own !== undefined && Number(own.elapsedShare) < EARLY_SHARE;
}

function byChance(a: Reading, b: Reading): number {
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
