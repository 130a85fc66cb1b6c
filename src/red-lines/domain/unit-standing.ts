import { gapWords } from './gap-words.ts';
import { type Words, breachWords, chanceWords, periodWords, shortDay } from './line-words.ts';
import type { Reading } from './reading.ts';

/** How a unit stands over all its lines, worst first; this is the order of the list on the board. */
export const STANDINGS = ['breached', 'expected', 'warning', 'incomplete', 'no-base', 'inside', 'no-limit'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface UnitStanding {
  readonly status: Standing;
  readonly note: Words;
}

/**
 * The worst standing of a unit's readings, and the few words that go with it (SCREENS §0, status words); `silentDays`
 * counts the days since it last delivered, where it is behind.
 */
export function standingOf(readings: readonly Reading[], unitKind: string, silentDays = 0): UnitStanding {
  const breached = readings.filter(({ status }) => status === 'breached');
  const [worst] = breached;
  if (worst !== undefined) return { status: 'breached', note: breachNote(worst, unitKind) };
  const risky = riskiest(readings);
  if (risky !== undefined) return risky;
  const incomplete = readings.find(({ complete }) => !complete);
  if (incomplete !== undefined) return { status: 'incomplete', note: incompleteNote(incomplete, silentDays) };
  const without = readings.find(({ status }) => status === 'no-base');
  if (without !== undefined) return { status: 'no-base', note: baseNote(without) };
  if (readings.every(({ status }) => status === 'no-limit'))
    return { status: 'no-limit', note: { zh: '未设限值', en: 'no limit' } };
  // this month's base never exists yet; only a month that is overdue is worth a word (SCREENS §0)
  const provisional = readings.find(
    ({ baseProvisionalFrom, baseMissing }) => baseProvisionalFrom !== null && baseMissing.length > 0,
  );
  return { status: 'inside', note: provisional === undefined ? { zh: '', en: '' } : provisionalNote(provisional) };
}

/** The line most likely to be breached, where one is expected or warned of. */
function riskiest(readings: readonly Reading[]): UnitStanding | undefined {
  for (const risk of ['expected', 'warning'] as const) {
    const [worst] = readings.filter((reading) => reading.risk === risk).sort((a, b) => chanceOf(b) - chanceOf(a));
    if (worst !== undefined) return { status: risk, note: riskNote(worst) };
  }
  return undefined;
}

function chanceOf({ projection }: Reading): number {
  return Number(projection?.breachProbability ?? 0);
}

/** 还剩4件，12-07前后用完，可能性高于95% (SCREENS §0, status words). */
function riskNote(reading: Reading): Words {
  const { left, risk, projection } = reading;
  if (risk === 'warning' && reading.countThreshold?.reached === true) return countNote(reading);
  if (left === '0') return { zh: '再有1件即超', en: 'one more is over' };
  const chance = chanceWords(projection?.breachProbability ?? '0');
  const day = risk === 'expected' ? (projection?.breach?.median ?? null) : null;
  const spent =
    day === null ? { zh: '', en: '' } : { zh: `，${shortDay(day)}前后用完`, en: `, used up about ${shortDay(day)}` };
  return { zh: `还剩${left}件${spent.zh}，可能性${chance.zh}`, en: `${left} left${spent.en}, chance ${chance.en}` };
}

/** 件数触发：41件，阈值40件; how likely the line itself is crossed is another matter. */
function countNote({ count, countThreshold }: Reading): Words {
  const threshold = countThreshold?.count ?? '';
  return { zh: `件数触发：${count}件，阈值${threshold}件`, en: `count trigger: ${count}, threshold ${threshold}` };
}

/** Orders units worst first; equal ones keep their order, which is by name. */
export function byStanding(a: UnitStanding, b: UnitStanding): number {
  return STANDINGS.indexOf(a.status) - STANDINGS.indexOf(b.status);
}

function breachNote({ left, breachedOn, ...reading }: Reading, unitKind: string): Words {
  const word = breachWords(reading, unitKind);
  const on =
    breachedOn === null ? { zh: '', en: '' } : { zh: `，${shortDay(breachedOn)}`, en: `, ${shortDay(breachedOn)}` };
  if (left === null) return { zh: `${word.zh}${on.zh}`, en: `${word.en}${on.en}` };
  const over = left.replace('-', '');
  return { zh: `${word.zh}，超${over}件${on.zh}`, en: `${word.en} by ${over}${on.en}` };
}

function incompleteNote({ incomplete }: Reading, silentDays: number): Words {
  if (silentDays > 0) return { zh: `${silentDays}天未报，不下结论`, en: `${silentDays} days not reported: no verdict` };
  const gap = gapWords(incomplete);
  return { zh: `${gap.zh}，不下结论`, en: `${gap.en}: no verdict` };
}

function baseNote({ baseMissing }: Reading): Words {
  const months = baseMissing.join('、');
  return {
    zh: `缺${months}用户数，率暂缺`,
    en: `no customers${months === '' ? '' : ` for ${months.replaceAll('、', ', ')}`}`,
  };
}

function provisionalNote({ baseMissing }: Reading): Words {
  const months = baseMissing.map(periodWords);
  return {
    zh: `缺${months.map(({ zh }) => zh).join('、')}用户数`,
    en: `no figure for ${months.map(({ en }) => en).join(', ')}`,
  };
}
