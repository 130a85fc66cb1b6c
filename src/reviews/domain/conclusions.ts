import { type Words, breachWords, periodWords } from '../../red-lines/domain/line-words.ts';
import type { Headline } from '../../red-lines/domain/headline.ts';
import type { Reading } from '../../red-lines/domain/reading.ts';
import type { CodedReading, Conclusion, SnapshotChild } from './snapshot.ts';

/** Conclusions by rule (SCREENS §4): the headline, each other line in one sentence, the units below. */
export function conclusionsOf(
  headline: Headline,
  lines: readonly CodedReading[],
  children: readonly SnapshotChild[],
  unitKind: string,
): Conclusion[] {
  const subject = lines.find(({ reading }) => isAbout(headline, reading));
  const others = lines.filter((line) => line !== subject && line.reading.limit !== null);
  return [
    { ...headline.sentence, status: statusOf(subject?.reading, headline), code: subject?.code ?? null },
    ...others.map(({ code, reading }) => ({ ...lineSentence(reading, unitKind), status: standing(reading), code })),
    ...childrenSentence(children).map((words) => ({ ...words, status: null, code: null })),
  ];
}

function isAbout({ reading: about }: Headline, reading: Reading): boolean {
  return about !== null && about.indicator === reading.indicator && about.limit === reading.limit;
}

function statusOf(reading: Reading | undefined, { kind }: Headline): string | null {
  if (reading !== undefined) return standing(reading);
  return kind === 'no-data' ? 'incomplete' : null;
}

function standing({ status, complete }: Reading): string {
  return status === 'inside' && !complete ? 'incomplete' : status;
}

function lineSentence(reading: Reading, unitKind: string): Words {
  const { indicatorName: name, count, allowance, left, rate, limitValue } = reading;
  const period = periodWords(reading.period);
  if (reading.status === 'no-base') {
    return {
      zh: `${name.zh}${period.zh}已计${count}件，无用户数，率暂缺。`,
      en: `${name.en}, ${period.en}: ${count} counted, no customer base, no rate.`,
    };
  }
  const word = verdictWords(reading, unitKind);
  if (allowance === null || left === null) {
    return {
      zh: `${name.zh}${period.zh}为${String(rate)}，限值${String(limitValue)}，${word.zh}。`,
      en: `${name.en}, ${period.en}: ${String(rate)} against ${String(limitValue)}, ${word.en}.`,
    };
  }
  const rest = left.startsWith('-')
    ? { zh: `超${left.slice(1)}件`, en: `${left.slice(1)} too many` }
    : { zh: `还剩${left}件`, en: `${left} left` };
  return {
    zh: `${name.zh}${period.zh}用${count}件，额度${allowance}件，${rest.zh}，${word.zh}。`,
    en: `${name.en}, ${period.en}: ${count} used of ${allowance}, ${rest.en}, ${word.en}.`,
  };
}

/** Inside is said only of complete data: missing days forbid a verdict, a breach stands whatever is missing. */
function verdictWords(reading: Reading, unitKind: string): Words {
  if (reading.status === 'breached') return breachWords(reading, unitKind);
  return reading.complete
    ? { zh: '线内', en: 'kept' }
    : { zh: '数据不全，不下结论', en: 'data incomplete, no verdict' };
}

/** How many units below are over a line, incomplete, without a base, inside. */
function childrenSentence(children: readonly SnapshotChild[]): Words[] {
  if (children.length === 0) return [];
  const count = (holds: (readings: readonly Reading[]) => boolean) =>
    children.filter(({ readings }) => holds(readings.map(({ reading }) => reading))).length;
  const over = count((all) => all.some(({ status }) => status === 'breached'));
  const silent = count(
    (all) => all.every(({ status }) => status !== 'breached') && all.some(({ complete }) => !complete),
  );
  const bare = count(
    (all) =>
      all.some(({ status }) => status === 'no-base') &&
      all.every(({ status, complete }) => status !== 'breached' && complete),
  );
  const inside = children.length - over - silent - bare;
  return [
    {
      zh: `下级${children.length}个单位：超分解线${over}个，数据不全${silent}个，无用户数${bare}个，线内${inside}个。`,
      en: `${children.length} units below: ${over} over an allocated line, ${silent} incomplete, ${bare} without a base, ${inside} kept.`,
    },
  ];
}
