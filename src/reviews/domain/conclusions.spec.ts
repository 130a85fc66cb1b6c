import { describe, expect, test } from '@jest/globals';
import { sampleProjection, sampleReading } from '../../../test/support/sample-reading.ts';
import type { Headline } from '../../red-lines/domain/headline.ts';
import { conclusionsOf } from './conclusions.ts';
import type { SnapshotChild } from './snapshot.ts';

const calm: Headline = {
  kind: 'calm',
  sentence: { zh: '各条红线都在线内；最紧的是全省用户申诉率（第四季度），还剩289件。', en: 'Every line is kept.' },
  second: null,
  reading: { indicator: 'user-appeal-rate', limit: 'miit-quarter' },
};
const quarter = { code: 'N-001', reading: sampleReading() };
const year = {
  code: 'N-002',
  reading: sampleReading({
    limit: 'miit-year',
    period: '2026',
    count: '1366',
    allowance: '1955',
    left: '589',
    rate: '49.0',
  }),
};

function child(...readings: ReturnType<typeof sampleReading>[]): SnapshotChild {
  return {
    unit: { code: 'BG', name: { zh: '滨港', en: 'Bingang' }, kind: 'city' },
    readings: readings.map((reading, index) => ({ code: `N-1${index}`, reading })),
  };
}

describe('the conclusions of a review', () => {
  test('begin with the headline and carry the code of the reading it is about', () => {
    const [first] = conclusionsOf(calm, [quarter, year], [], 'province');
    expect(first).toEqual({ ...calm.sentence, status: 'inside', code: 'N-001' });
  });

  test('say each other line in one sentence: count before rate', () => {
    const [, second] = conclusionsOf(calm, [quarter, year], [], 'province');
    expect(second?.zh).toBe('用户申诉率全年用1366件，额度1955件，还剩589件，线内。');
    expect(second?.code).toBe('N-002');
  });

  test('never call a line kept while days are missing', () => {
    const silent = {
      ...year,
      reading: sampleReading({
        complete: false,
        incomplete: { daysWithoutData: 3, missingBasisDate: '0', leftOutOfTotals: '0' },
      }),
    };
    const [, second] = conclusionsOf({ ...calm, reading: null }, [quarter, silent], [], 'province').slice(1);
    expect(second).toMatchObject({
      status: 'incomplete',
      zh: '用户申诉率第四季度用273件，额度562件，还剩289件，数据不全，不下结论。',
    });
  });

  test('call a line over a red line for a province, an allocated line for a city', () => {
    const over = {
      code: 'N-003',
      reading: sampleReading({ status: 'breached', left: '-2', allowance: '62', count: '64' }),
    };
    const said = (kind: string) => conclusionsOf({ ...calm, reading: null }, [over], [], kind)[1]?.zh;
    expect(said('province')).toBe('用户申诉率第四季度用64件，额度62件，超2件，触线。');
    expect(said('city')).toBe('用户申诉率第四季度用64件，额度62件，超2件，超分解线。');
  });

  test('count the units below by their worst standing', () => {
    const children = [
      child(sampleReading(), sampleReading({ status: 'breached' })),
      child(sampleReading({ complete: false })),
      child(sampleReading({ status: 'no-base', rate: null })),
      child(sampleReading()),
      child(sampleReading()),
    ];
    const last = conclusionsOf(calm, [quarter], children, 'province').at(-1);
    expect(last?.zh).toBe('下级5个单位：超分解线1个，数据不全1个，无用户数1个，线内2个。');
    expect(last?.en).toBe('5 units below: 1 over an allocated line, 1 incomplete, 1 without a base, 2 kept.');
  });

  test('say of a line at risk how likely it is to be crossed, and count such units apart', () => {
    const projection = sampleProjection({ breachProbability: '0.32', breach: null });
    const risky = { ...year, reading: sampleReading({ risk: 'warning', projection }) };
    const expected = sampleReading({ risk: 'expected', projection: sampleProjection() });
    const all = conclusionsOf(
      calm,
      [quarter, risky],
      [child(sampleReading(), expected), child(risky.reading)],
      'province',
    );
    expect(all[1]).toMatchObject({
      status: 'warning',
      zh: '用户申诉率第四季度用273件，额度562件，还剩289件，预警，破线可能性32%。',
    });
    expect(all.at(-1)?.zh).toBe('下级2个单位：超分解线0个，预计超线1个，预警1个，数据不全0个，无用户数0个，线内0个。');
  });
});
