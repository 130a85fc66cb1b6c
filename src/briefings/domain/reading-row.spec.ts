import { describe, expect, test } from '@jest/globals';
import { sampleProjection, sampleReading } from '../../../test/support/sample-reading.ts';
import type { Reading } from '../../red-lines/domain/reading.ts';
import { readingRow } from './reading-row.ts';

function row(change: Partial<Reading>, unitKind = 'province', language: 'zh' | 'en' = 'zh') {
  return readingRow(
    { code: 'N-001', reading: sampleReading(change) },
    { name: '用户申诉率', note: null, unitKind },
    language,
  );
}

describe('a row of the red-line table', () => {
  test('prints counts before the rate and, once the period is over, how the rate moved', () => {
    expect(row({}).previous).toBeNull();
    expect(row({ asOf: '2026-12-31' })).toMatchObject({
      used: '273',
      allowance: '562',
      left: '289',
      rate: '9.7',
      status: 'inside',
      statusNote: null,
      previous: { rate: '13.1', movement: 'down', judgement: 'better' },
    });
  });

  test('says by how many and since when a line is over, and whose line it is', () => {
    const breach = { status: 'breached', left: '-2', breachedOn: '2026-11-20' } as const;
    expect(row(breach)).toMatchObject({ line: 'red-line', status: 'breached', statusNote: '超2件，11-20 触线' });
    expect(row(breach, 'city')).toMatchObject({ line: 'allocated', statusNote: '超2件，11-20 超分解线' });
    expect(row(breach, 'city', 'en').statusNote).toBe('2 too many, since 20 Nov');
  });

  test('says of a line at risk how likely it is to be crossed, and when where that is expected', () => {
    const projection = sampleProjection();
    const expected = { risk: 'expected', projection } as const;
    expect(row(expected)).toMatchObject({ status: 'expected', statusNote: '12-18 前后用完，可能性57%' });
    expect(row(expected, 'province', 'en').statusNote).toBe('about 18 Dec, chance 57%');
    const warning = { risk: 'warning', projection: sampleProjection({ breachProbability: '0.02' }) } as const;
    expect(row(warning)).toMatchObject({ status: 'warning', statusNote: '破线可能性低于5%' });
    expect(row({ ...warning, complete: false }).status).toBe('incomplete');
  });

  test('says that it was the count that warned, also without a base', () => {
    const triggered = { risk: 'warning', countThreshold: { count: '1200', reached: true } } as const;
    expect(row({ ...triggered, status: 'no-base', rate: null, complete: false })).toMatchObject({
      status: 'warning',
      statusNote: '件数触发（阈值1,200件）',
    });
    expect(row(triggered, 'province', 'en').statusNote).toBe('count trigger (threshold 1,200)');
    expect(row({ risk: 'inside', countThreshold: { count: '1200', reached: false } }).statusNote).toBeNull();
  });

  test('gives no verdict while days are missing', () => {
    const silent = row({
      complete: false,
      incomplete: { daysWithoutData: 3, missingBasisDate: '0', leftOutOfTotals: '0' },
    });
    expect([silent.status, silent.statusNote]).toEqual(['incomplete', '3天未报，不下结论']);
  });

  test('names complaints that lack the date they are counted by', () => {
    expect(
      row({ complete: false, incomplete: { daysWithoutData: 0, missingBasisDate: '7', leftOutOfTotals: '0' } })
        .statusNote,
    ).toBe('7件缺计数日期');
  });

  test('prints no rate without a base, and names the months', () => {
    const bare = row({
      status: 'no-base',
      base: null,
      rate: null,
      allowance: null,
      left: null,
      baseMissing: ['2026-09', '2026-10'],
    });
    expect(bare).toMatchObject({
      status: 'no-base',
      statusNote: '缺2026-09、2026-10',
      base: null,
      rate: null,
      left: null,
      previous: null,
    });
  });

  test('compares nothing across a series break', () => {
    const previous = {
      period: '2026-Q3',
      rate: '13.1',
      change: null,
      seriesBreak: { date: '2026-10-01', note: '合并统计' },
    };
    expect(row({ previous, asOf: '2026-12-31' }).previous).toBeNull();
  });

  test('calls a rise better where higher is better', () => {
    expect(
      row({
        operator: '>=',
        asOf: '2026-12-31',
        rate: '95.0',
        previous: { period: '2026-Q3', rate: '90.0', change: null, seriesBreak: null },
      }).previous,
    ).toEqual({
      rate: '90.0',
      movement: 'up',
      judgement: 'better',
    });
  });
});
