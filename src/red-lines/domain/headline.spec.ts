import { describe, expect, test } from '@jest/globals';
import { sampleProjection } from '../../../test/support/sample-reading.ts';
import { type Period, parsePeriod } from '../../shared/period.ts';
import type { HeadlineFigures } from './headline-figures.ts';
import { headline } from './headline.ts';
import type { ReadingProjection } from './projection/reading-projection.ts';
import type { Reading } from './reading.ts';

function period(code: string): Period {
  const found = parsePeriod(code);
  if (found === undefined) throw new Error(`no period ${code}`);
  return found;
}

/** 不明扣费 of the year, 148 of 168 used: the demo's province on its last day. */
const YEAR: Reading = {
  indicator: 'unexplained-charge-rate',
  indicatorName: { zh: '不明扣费申诉率', en: 'Unexplained-charge appeal rate' },
  limit: 'miit-unexplained-year',
  limitKind: 'red-line',
  limitPeriod: 'year',
  limitValue: '6',
  operator: '<=',
  unit: 'LJ',
  period: '2026',
  asOf: '2026-11-21',
  count: '148',
  base: '28100000',
  rate: '5.3',
  status: 'inside',
  allowance: '168',
  left: '20',
  usedShare: '0.881',
  interval: { low: '4.5', high: '6.2' },
  previous: { period: '2025', rate: '4.1', change: null, seriesBreak: null },
  elapsedShare: '0.890',
  breachedOn: null,
  projection: null,
  risk: 'unknown',
  countThreshold: null,
  complete: true,
  incomplete: { daysWithoutData: 0, missingBasisDate: '0', leftOutOfTotals: '0' },
  baseProvisionalFrom: '2026-10',
  baseMissing: [],
  baseDiffers: [],
  decimals: 1,
  multiplier: '1000000',
  definition: {
    version: 1,
    dateBasis: 'accepted',
    layers: ['appeal'],
    types: ['unexplained-charge'],
    series: 'customers',
    instant: 'average',
    annualMethod: 'sum-of-periods',
    sources: [],
  },
};
/** What is foreseen of the year on that day. */
const FORESEEN = sampleProjection();
const QUARTER: Reading = {
  ...YEAR,
  indicator: 'user-appeal-rate',
  indicatorName: { zh: '用户申诉率', en: 'User appeal rate' },
  limit: 'miit-quarter',
  limitPeriod: 'quarter',
  limitValue: '20',
  period: '2026-Q4',
  count: '273',
  allowance: '562',
  left: '289',
  elapsedShare: '0.565',
  previous: { period: '2026-Q3', rate: '13.1', change: null, seriesBreak: null },
  risk: 'inside',
};

function figures(changes: Partial<HeadlineFigures> = {}): HeadlineFigures {
  return {
    unit: { zh: '全省', en: 'Province', kind: 'province' },
    period: period('2026-Q4'),
    asOf: '2026-11-21',
    readings: [QUARTER, YEAR],
    dataAsOf: '2026-11-21',
    lateDays: 0,
    silent: [],
    ...changes,
  };
}

const over = (reading: Reading, changes: Partial<Reading>): Reading => ({ ...reading, status: 'breached', ...changes });

/** An incident forecast apart. */
const CUT_OVER = {
  event: '7',
  name: { zh: '流量叠加包重复扣费', en: 'Double charge' },
  since: '2026-11-10',
  units: [
    { zh: '滨港', en: 'Bingang' },
    { zh: '澜州', en: 'Lanzhou' },
  ],
  counted: '51',
  recentShare: '0.98',
  further: { expected: '9', low: '4', high: '14' },
};

describe('the headline', () => {
  test('names the tightest line when all are kept (T3)', () => {
    expect(headline(figures())).toMatchObject({
      kind: 'calm',
      sentence: { zh: '各条红线都在线内；最紧的是全省不明扣费申诉率（全年），还剩20件。' },
      reading: { indicator: 'unexplained-charge-rate', limit: 'miit-unexplained-year' },
      second: null,
    });
  });

  test.each([
    ['0.02', '已273件，达到件数阈值250件。', '273 so far, at or above the count threshold of 250.'],
    [
      '0.35',
      '已273件，达到件数阈值250件；季末前破线可能性35%。',
      '250; chance of a breach by the end of the quarter 35%.',
    ],
  ])('tells of a count at its own threshold, even early, where the line is %s likely crossed', (chance, zh, en) => {
    const reached = {
      ...QUARTER,
      risk: 'warning' as const,
      elapsedShare: '0.033',
      countThreshold: { count: '250', reached: true },
      projection: { ...FORESEEN, breachProbability: chance },
    };
    const { kind, sentence } = headline(figures({ readings: [reached, YEAR] }));
    expect([kind, sentence.zh]).toEqual(['warning', `预警（件数触发）：用户申诉率第四季度${zh}`]);
    expect(sentence.en).toContain(en);
  });

  test('puts a breach first, with what is over and since when (T1)', () => {
    const year = over(YEAR, { count: '170', left: '-2', breachedOn: '2026-11-20' });
    expect(headline(figures({ readings: [QUARTER, year] }))).toMatchObject({
      kind: 'breached',
      sentence: { zh: '全省不明扣费申诉率全年额度168件，已用170件，超2件，11-20触线。' },
      second: { zh: '其余1条线在线内。', en: '1 other line is kept.' },
    });
  });

  test('says of zero tolerance what was found, and never that nothing is left', () => {
    const zero: Partial<Reading> = { limitKind: 'zero-tolerance', allowance: '0', limitValue: '0', usedShare: null };
    const none = { ...YEAR, ...zero, count: '0', left: '0' };
    expect(headline(figures({ readings: [none] })).sentence.zh).toBe('各条红线都在线内。');
    const one = { ...YEAR, ...zero, count: '1', left: '-1', status: 'breached' as const, breachedOn: '2026-11-18' };
    expect(headline(figures({ readings: [one] })).sentence.zh).toMatch(/零容忍，全年已有1件，11-18触线。$/);
  });

  test('warns of a line that is likelier to be crossed than a warning allows, and never calls it kept', () => {
    const projection: ReadingProjection = { ...FORESEEN, breachProbability: '0.17' };
    const warned: Reading = { ...YEAR, count: '96', left: '72', risk: 'warning', projection };
    const kept: Reading = { ...QUARTER, risk: 'inside' };
    expect(headline(figures({ readings: [kept, warned] }))).toMatchObject({
      kind: 'warning',
      sentence: {
        zh: '预警：不明扣费申诉率全年额度168件，还剩72件，年底前破线可能性17%。',
        en: 'Warning: Unexplained-charge appeal rate, full year: 168 allowed, 72 left; chance of a breach by the end of the year 17%.',
      },
      second: { zh: '没有单一主因。其余1条线在线内。' },
      reading: { indicator: 'unexplained-charge-rate' },
    });
  });

  test('says of a small allowance how many more would cross it', () => {
    const small: Reading = { ...YEAR, allowance: '3', count: '2', left: '1', risk: 'warning' };
    expect(headline(figures({ readings: [small] })).sentence.zh).toBe(
      '预警：不明扣费申诉率全年额度3件，还剩1件，再有2件即超。',
    );
  });

  test('counts the other lines by how they stand, worst first', () => {
    const year = over(YEAR, { count: '170', left: '-2', breachedOn: '2026-11-20' });
    const undecided: Reading = { ...QUARTER, risk: 'unknown' };
    const silent: Reading = { ...undecided, complete: false };
    const baseless: Reading = { ...QUARTER, status: 'no-base' };
    const [expected, warned, kept] = (['expected', 'warning', 'inside'] as const).map((risk) => ({ ...QUARTER, risk }));
    const others = [year, baseless, undecided, silent, kept, warned, expected].filter((each) => each !== undefined);
    expect(headline(figures({ readings: [{ ...year, count: '171' }, ...others] })).second).toEqual({
      zh: '其余的线：1条已越过，1条预计越过，1条预警，1条在线内，1条数据不全，1条缺用户数，1条不下结论。',
      en: 'Of the other lines: 1 over the line, 1 expected to be crossed, 1 at warning, 1 kept, 1 with incomplete data, 1 without a base, 1 without a verdict.',
    });
  });

  test('says of a city that it is over the line handed down to it, never that it crossed a red line', () => {
    const unit = { zh: '滨港', en: 'Bingang', kind: 'city' };
    const year = over(YEAR, { allowance: '18', count: '44', left: '-26', breachedOn: '2026-11-17' });
    const { sentence } = headline(figures({ unit, readings: [year] }));
    expect(sentence.zh).toBe('滨港不明扣费申诉率全年额度18件，已用44件，超26件，11-17超分解线。');
  });

  describe('of a breach that is expected (T2)', () => {
    const expected: Reading = { ...YEAR, risk: 'expected', projection: FORESEEN };

    test('says how many are left, when they will be used up, and how likely that is', () => {
      expect(headline(figures({ readings: [{ ...QUARTER, risk: 'inside' }, expected] }))).toMatchObject({
        kind: 'expected',
        sentence: {
          zh: '不明扣费申诉率全年额度168件，只剩20件；按现在的势头推算，12-18前后用完，年底前破线可能性57%。',
          en: 'Unexplained-charge appeal rate, full year: 168 allowed, only 20 left. By the present pace: used up about 12-18; chance of a breach by the end of the year 57%.',
        },
        second: { zh: '没有单一主因。其余1条线在线内。' },
        reading: { limit: 'miit-unexplained-year' },
      });
    });

    test('speaks of appeals on their way where an incident is forecast apart', () => {
      const further = { expected: '9', low: '4', high: '14' };
      const readings = [{ ...expected, projection: { ...FORESEEN, cohorts: [{ ...CUT_OVER, further }] } }];
      expect(headline(figures({ readings })).sentence.zh).toContain('按在途申诉推算');
      const settled = [{ ...CUT_OVER, further: { expected: '0', low: '0', high: '0' } }];
      const over = [{ ...expected, projection: { ...FORESEEN, cohorts: settled } }];
      expect(headline(figures({ readings: over })).sentence.zh).toContain('按现在的势头推算');
    });

    test.each([
      ['0.39', '没有单一主因。'],
      ['0.40', '起因：11-10起滨港、澜州流量叠加包重复扣费（已申诉51件）。'],
      [null, '没有单一主因。'],
    ])('names a cause that explains two fifths of the use, and none that does not: %s', (recentShare, zh) => {
      const cohorts = [{ ...CUT_OVER, recentShare }];
      const readings = [{ ...expected, projection: { ...FORESEEN, cohorts } }];
      expect(headline(figures({ readings })).second?.zh).toBe(zh);
    });

    test('takes the likelier of two', () => {
      const likelier = {
        ...QUARTER,
        risk: 'expected' as const,
        projection: { ...FORESEEN, breachProbability: '0.97' },
      };
      const { sentence } = headline(figures({ readings: [expected, likelier] }));
      expect(sentence.zh).toContain('第四季度');
      expect(sentence.zh).toContain('季末前破线可能性高于95%');
    });

    test('does not say it of a quarter nine days old, but of a year near its end', () => {
      const young = { ...QUARTER, risk: 'expected' as const, projection: FORESEEN, elapsedShare: '0.098' };
      expect(headline(figures({ asOf: '2026-10-09', readings: [young, YEAR] })).kind).toBe('early');
      expect(headline(figures({ asOf: '2026-10-09', readings: [young, expected] })).sentence.zh).toContain('全年');
    });
  });

  test('tells what the prior says of a line too young to foretell from, beside what is kept', () => {
    const young = {
      ...YEAR,
      risk: 'expected' as const,
      projection: { ...FORESEEN, breachProbability: '0.90' },
      elapsedShare: '0.151',
    };
    expect(headline(figures({ readings: [QUARTER, young] }))).toMatchObject({
      kind: 'calm',
      second: {
        zh: '不明扣费申诉率全年才过15%，还剩20件，破线可能性暂为90%，样本还少。',
        en: 'Unexplained-charge appeal rate, full year, 15% elapsed: 20 left; chance of a breach 90% so far, on little data.',
      },
    });
  });

  test('calls kept only the lines whose data are complete, and counts the others', () => {
    const silent = {
      ...YEAR,
      complete: false,
      incomplete: { daysWithoutData: 90, missingBasisDate: '0', leftOutOfTotals: '0' },
    };
    expect(headline(figures({ readings: [QUARTER, silent] }))).toMatchObject({
      kind: 'calm',
      sentence: { zh: '全省用户申诉率（第四季度）在线内，还剩289件。' },
      second: { zh: '其余1条线数据不全，不下结论。', en: '1 other line has incomplete data: no verdict.' },
    });
  });

  test('gives no verdict at all while every line lacks days or dates', () => {
    const silent = {
      ...QUARTER,
      complete: false,
      incomplete: { daysWithoutData: 4, missingBasisDate: '0', leftOutOfTotals: '0' },
    };
    expect(headline(figures({ readings: [silent] }))).toMatchObject({
      kind: 'no-data',
      sentence: { zh: '数据不全（4天没有数据），不下结论；用户申诉率第四季度已用273件，还剩289件。' },
    });
    const undated = { ...silent, incomplete: { daysWithoutData: 0, missingBasisDate: '7', leftOutOfTotals: '0' } };
    expect(headline(figures({ readings: [undated] })).sentence.zh).toContain('7件缺计数日期');
  });

  test('always adds who has not reported (T4)', () => {
    const silent = [{ name: { zh: '白沙', en: 'Baisha' }, days: 3 }];
    expect(headline(figures({ silent })).second).toEqual({
      zh: '白沙3天未报，以上不含。',
      en: 'Baisha has not reported for 3 days: not included above.',
    });
  });

  test('gives the last results while a period is young (T5)', () => {
    const early = headline(figures({ asOf: '2026-10-09', readings: [{ ...QUARTER, elapsedShare: '0.098' }, YEAR] }));
    expect(early).toMatchObject({
      kind: 'early',
      sentence: { zh: '本季第9天，样本还少；上季结果：用户申诉率13.1（限20）。' },
    });
  });

  test.each<[string, Partial<HeadlineFigures>, string, string]>([
    [
      'no data',
      { dataAsOf: null, readings: [{ ...YEAR, count: '0' }] },
      'no-data',
      '还没有数据：导入今天的投诉文件（约2分钟）。',
    ],
    ['late data', { dataAsOf: '2026-11-18', lateDays: 3 }, 'no-data', '数据停在11-18，已晚3天；本页不显示“线内”。'],
    [
      'no base',
      { readings: [{ ...YEAR, status: 'no-base', baseMissing: ['2026-09'] }] },
      'no-data',
      '缺2026-09的用户数，不明扣费申诉率暂缺；件数照列。',
    ],
    ['no limit', { readings: [{ ...YEAR, limit: null }] }, 'no-limit', '还没有设定红线：先在“数据”里设定限值。'],
  ])('never calls %s kept', (_, changes, kind, zh) => {
    expect(headline(figures(changes))).toMatchObject({ kind, sentence: { zh } });
  });

  test('prefers a breach to late data', () => {
    const readings = [over(YEAR, { count: '170', left: '-2' })];
    expect(headline(figures({ readings, lateDays: 3, dataAsOf: '2026-11-18' })).kind).toBe('breached');
  });
});
