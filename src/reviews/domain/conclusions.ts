import { lineStanding } from '../../red-lines/domain/line-standing.ts';
import { type Words, breachWords, chanceWords, expectedWords, periodWords } from '../../red-lines/domain/line-words.ts';
import type { Headline } from '../../red-lines/domain/headline.ts';
import type { Reading } from '../../red-lines/domain/reading.ts';
import type { Standing } from '../../red-lines/domain/unit-standing.ts';
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
    ...others.map(({ code, reading }) => ({ ...lineSentence(reading, unitKind), status: lineStanding(reading), code })),
    ...childrenSentence(children).map((words) => ({ ...words, status: null, code: null })),
  ];
}

function isAbout({ reading: about }: Headline, reading: Reading): boolean {
  return about !== null && about.indicator === reading.indicator && about.limit === reading.limit;
}

function statusOf(reading: Reading | undefined, { kind }: Headline): string | null {
  if (reading !== undefined) return lineStanding(reading);
  return kind === 'no-data' ? 'incomplete' : null;
}

function lineSentence(reading: Reading, unitKind: string): Words {
  const { indicatorName: name, count, allowance, left, rate, limitValue } = reading;
  const period = periodWords(reading.period);
  const word = verdictWords(reading, unitKind);
  if (reading.status === 'no-base') {
    const warned =
      lineStanding(reading) === 'warning' ? { zh: `，${word.zh}`, en: `, ${word.en}` } : { zh: '', en: '' };
    return {
      zh: `${name.zh}${period.zh}已计${count}件，无用户数，率暂缺${warned.zh}。`,
      en: `${name.en}, ${period.en}: ${count} counted, no customer base, no rate${warned.en}.`,
    };
  }
  if (allowance === null || left === null) {
    return {
      zh: `${name.zh}${period.zh}为${String(rate)}，限值${String(limitValue)}，${word.zh}。`,
      en: `${name.en}, ${period.en}: ${String(rate)} against ${String(limitValue)}, ${word.en}.`,
    };
  }
  if (reading.limitKind === 'zero-tolerance') {
    return {
      zh: `${name.zh}${period.zh}零容忍，已有${count}件，${word.zh}。`,
      en: `${name.en}, ${period.en}: zero tolerance, ${count} found, ${word.en}.`,
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
  const standing = lineStanding(reading);
  if (standing === 'breached') return breachWords(reading, unitKind);
  if (standing === 'incomplete') return { zh: '数据不全，不下结论', en: 'data incomplete, no verdict' };
  if (standing === 'warning' && reading.countThreshold?.reached === true)
    return { zh: '预警（件数触发）', en: 'warning (count trigger)' };
  if (standing !== 'expected' && standing !== 'warning') return { zh: '线内', en: 'kept' };
  const chance = chanceWords(reading.projection?.breachProbability ?? '0');
  const word = standing === 'warning' ? { zh: '预警', en: 'warning' } : expectedWords(reading, unitKind);
  return { zh: `${word.zh}，破线可能性${chance.zh}`, en: `${word.en}, chance of a breach ${chance.en}` };
}

/** Worst first; a unit is counted where it stands worst. */
const CHILD_WORDS: readonly { readonly standing: Standing; readonly words: Words; readonly always?: true }[] = [
  { standing: 'breached', words: { zh: '超分解线', en: 'over an allocated line' }, always: true },
  { standing: 'expected', words: { zh: '预计超线', en: 'expected to be over' } },
  { standing: 'warning', words: { zh: '预警', en: 'at warning' } },
  { standing: 'incomplete', words: { zh: '数据不全', en: 'incomplete' }, always: true },
  { standing: 'no-base', words: { zh: '无用户数', en: 'without a base' }, always: true },
  { standing: 'inside', words: { zh: '线内', en: 'kept' }, always: true },
];

function worstOf(readings: readonly Reading[]): Standing {
  const standings = readings.map(lineStanding);
  return CHILD_WORDS.find(({ standing }) => standings.includes(standing))?.standing ?? 'inside';
}

/** How many units below are over a line, expected to be, at warning, incomplete, without a base, inside. */
function childrenSentence(children: readonly SnapshotChild[]): Words[] {
  if (children.length === 0) return [];
  const worst = children.map(({ readings }) => worstOf(readings.map(({ reading }) => reading)));
  const parts = CHILD_WORDS.flatMap(({ standing, words, always }) => {
    const count = worst.filter((each) => each === standing).length;
    return count > 0 || always ? [{ zh: `${words.zh}${count}个`, en: `${count} ${words.en}` }] : [];
  });
  return [
    {
      zh: `下级${children.length}个单位：${parts.map(({ zh }) => zh).join('，')}。`,
      en: `${children.length} units below: ${parts.map(({ en }) => en).join(', ')}.`,
    },
  ];
}
