import { type Day, daysBetween } from '../../shared/calendar-day.ts';
import { gapWords } from './gap-words.ts';
import type { HeadlineFigures } from './headline-figures.ts';
import { type Words, breachWords, chanceWords, endWords, periodWords, relativeWords, shortDay } from './line-words.ts';
import type { Reading } from './reading.ts';

/** A cause explains at least this share of the use. */
const CAUSE_SHARE = 0.4;

/** Below it a warning is due to a small allowance, not to what is likely. */
const SMALL_CHANCE = 0.1;

export const NO_LIMIT: Words = {
  zh: '还没有设定红线：先在“数据”里设定限值。',
  en: 'No limit is set yet: set one under Data.',
};

export const CALM: Words = { zh: '各条红线都在线内。', en: 'Every line is kept.' };

/** T1. */
export function breachSentence({ unit }: HeadlineFigures, reading: Reading): Words {
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
  if (reading.limitKind === 'zero-tolerance')
    return {
      zh: `${unit.zh}${name.zh}零容忍，${period.zh}已有${count}件，${on.zh}。`,
      en: `${unit.en}: ${name.en}, zero tolerance, ${period.en}: ${count} found; ${on.en}.`,
    };
  return {
    zh: `${unit.zh}${name.zh}${period.zh}额度${allowance}件，已用${count}件，超${over}件，${on.zh}。`,
    en: `${unit.en}: ${name.en}, ${period.en}: ${count} used of ${allowance}, ${over} too many; ${on.en}.`,
  };
}

function dated(word: Words, day: Day): Words {
  return { zh: `${shortDay(day)}${word.zh}`, en: `${word.en} since ${shortDay(day)}` };
}

/** T2; an incident is named where there is one, for a burst is not a pace. */
export function expectedSentence({
  indicatorName: name,
  period,
  limitPeriod,
  allowance,
  left,
  projection,
}: Reading): Words {
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

/** A warning is not yet an expectation: what is left and how likely, without a day (SCREENS §0). */
export function warningSentence(reading: Reading): Words {
  if (reading.countThreshold?.reached === true) return countSentence(reading);
  const { indicatorName: name, period, limitPeriod, allowance, left, projection } = reading;
  const [words, end] = [periodWords(period), endWords(limitPeriod ?? 'year')];
  const probability = projection?.breachProbability ?? '0';
  const chance = chanceWords(probability);
  const next = Number(left) + 1;
  const then =
    Number(probability) < SMALL_CHANCE
      ? { zh: `再有${next}件即超`, en: `${next} more would cross it` }
      : { zh: `${end.zh}前破线可能性${chance.zh}`, en: `chance of a breach by ${end.en} ${chance.en}` };
  return {
    zh: `预警：${name.zh}${words.zh}额度${allowance}件，还剩${left}件，${then.zh}。`,
    en: `Warning: ${name.en}, ${words.en}: ${allowance} allowed, ${left} left; ${then.en}.`,
  };
}

/** The second trigger is a fact, not a forecast; a likelihood is added where it warns by itself. */
function countSentence({
  indicatorName: name,
  period,
  limitPeriod,
  count,
  countThreshold,
  projection,
}: Reading): Words {
  const [words, end] = [periodWords(period), endWords(limitPeriod ?? 'year')];
  const probability = projection?.breachProbability ?? '0';
  const chance = chanceWords(probability);
  const isLikely = Number(probability) >= SMALL_CHANCE;
  const threshold = countThreshold?.count ?? '';
  return {
    zh: `预警（件数触发）：${name.zh}${words.zh}已${count}件，达到件数阈值${threshold}件${isLikely ? `；${end.zh}前破线可能性${chance.zh}` : ''}。`,
    en: `Warning (count trigger): ${name.en}, ${words.en}: ${count} so far, at or above the count threshold of ${threshold}${isLikely ? `; chance of a breach by ${end.en} ${chance.en}` : ''}.`,
  };
}

/** T6: a cause is named only where it explains two fifths of what was used lately, and none is made up where none does. */
export function causeSentence({ projection }: Reading): Words {
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

type LineWord = 'breached' | 'expected' | 'warning' | 'kept' | 'incomplete' | 'no-base' | 'undecided';

const LINE_WORDS: Readonly<Record<LineWord, Words>> = {
  breached: { zh: '已越过', en: 'over the line' },
  expected: { zh: '预计越过', en: 'expected to be crossed' },
  warning: { zh: '预警', en: 'at warning' },
  kept: { zh: '在线内', en: 'kept' },
  incomplete: { zh: '数据不全', en: 'with incomplete data' },
  'no-base': { zh: '缺用户数', en: 'without a base' },
  undecided: { zh: '不下结论', en: 'without a verdict' },
};

/** How the other lines stand, worst first, so that silence is not read as fear. */
export function othersClause(others: readonly Reading[]): Words | null {
  const words = (Object.keys(LINE_WORDS) as LineWord[]).flatMap((word) => {
    const count = others.filter((other) => lineWord(other) === word).length;
    return count === 0 ? [] : [{ word, count }];
  });
  if (words.length === 0) return null;
  const [only, more] = words;
  if (more === undefined && only?.word === 'kept') {
    const { count } = only;
    const en = `${count} other ${count === 1 ? 'line is' : 'lines are'} kept.`;
    return { zh: `其余${count}条线在线内。`, en };
  }
  const zh = words.map(({ word, count }) => `${count}条${LINE_WORDS[word].zh}`);
  const en = words.map(({ word, count }) => `${count} ${LINE_WORDS[word].en}`);
  return { zh: `其余的线：${zh.join('，')}。`, en: `Of the other lines: ${en.join(', ')}.` };
}

function lineWord({ status, risk, complete }: Reading): LineWord {
  if (status === 'breached') return 'breached';
  if (risk === 'expected' || risk === 'warning') return risk;
  if (status === 'no-base') return 'no-base';
  if (risk === 'inside') return 'kept';
  return complete ? 'undecided' : 'incomplete';
}

/** T3. */
export function calmSentence({ unit }: HeadlineFigures, { indicatorName: name, left, period }: Reading): Words {
  const words = periodWords(period);
  return {
    zh: `各条红线都在线内；最紧的是${unit.zh}${name.zh}（${words.zh}），还剩${left}件。`,
    en: `Every line is kept; the tightest is ${unit.en}, ${name.en} (${words.en}): ${left} left.`,
  };
}

export function keptSentence({ unit }: HeadlineFigures, { indicatorName: name, left, period }: Reading): Words {
  const words = periodWords(period);
  return {
    zh: `${unit.zh}${name.zh}（${words.zh}）在线内，还剩${left}件。`,
    en: `${unit.en}: ${name.en} (${words.en}) is kept, ${left} left.`,
  };
}

/** What is known is said, without a verdict. */
export function incompleteSentence({ indicatorName: name, count, left, period, incomplete }: Reading): Words {
  const words = periodWords(period);
  const gap = gapWords(incomplete);
  return {
    zh: `数据不全（${gap.zh}），不下结论；${name.zh}${words.zh}已用${count}件，还剩${left}件。`,
    en: `Data are incomplete (${gap.en}): no verdict. ${name.en}, ${words.en}: ${count} used, ${left} left.`,
  };
}

/** The lines on which nothing is concluded, when others are complete. */
export function incompleteClause(limited: readonly Reading[]): Words | null {
  const incomplete = limited.filter((reading) => !reading.complete);
  if (incomplete.length === 0 || incomplete.length === limited.length) return null;
  return {
    zh: `其余${incomplete.length}条线数据不全，不下结论。`,
    en: `${incomplete.length} other ${incomplete.length === 1 ? 'line has' : 'lines have'} incomplete data: no verdict.`,
  };
}

/** T4: who has not delivered; what stands above does not include them. */
export function silentSentence(silent: HeadlineFigures['silent']): Words | null {
  if (silent.length === 0) return null;
  const zh = silent.map(({ name, days }) => `${name.zh}${days}天未报`).join('、');
  const en = silent.map(({ name, days }) => `${name.en} has not reported for ${days} ${days === 1 ? 'day' : 'days'}`);
  return { zh: `${zh}，以上不含。`, en: `${en.join('; ')}: not included above.` };
}

/** T5. */
export function earlySentence({ period, asOf }: HeadlineFigures, limited: readonly Reading[]): Words {
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

/** The likeliest of the lines that are too young to foretell from: what its prior says stands beside T3 and T5 (SCREENS §0). */
export function tooYoungClause(young: readonly Reading[]): Words | null {
  const chanceOf = ({ projection }: Reading) => Number(projection?.breachProbability ?? 0);
  const [likeliest] = [...young].sort((a, b) => chanceOf(b) - chanceOf(a));
  const probability = likeliest?.projection?.breachProbability ?? null;
  if (likeliest === undefined || probability === null) return null;
  const { indicatorName: name, period, elapsedShare, left } = likeliest;
  const [words, chance] = [periodWords(period), chanceWords(probability)];
  const elapsed = `${Math.round(Number(elapsedShare) * 100)}%`;
  return {
    zh: `${name.zh}${words.zh}才过${elapsed}，还剩${left}件，破线可能性暂为${chance.zh}，样本还少。`,
    en: `${name.en}, ${words.en}, ${elapsed} elapsed: ${left} left; chance of a breach ${chance.en} so far, on little data.`,
  };
}

function resultOf({ indicatorName, previous, limitValue }: Reading, language: 'zh' | 'en'): string {
  const rate = previous?.rate ?? null;
  if (language === 'zh') return `${indicatorName.zh}${rate === null ? '无用户数' : `${rate}（限${limitValue}）`}`;
  return `${indicatorName.en} ${rate === null ? 'without a base' : `${rate} (limit ${limitValue})`}`;
}

export function withoutData({ dataAsOf, lateDays, readings, asOf }: HeadlineFigures): Words | undefined {
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

export function withoutBase(limited: readonly Reading[]): Words | undefined {
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
