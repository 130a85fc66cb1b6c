import { describe, expect, test } from '@jest/globals';
import { type Period, parsePeriod } from '../../shared/period.ts';
import { type LimitVersion, limitsInForce, namedLimits } from './limits-in-force.ts';

function period(code: string): Period {
  const found = parsePeriod(code);
  if (found === undefined) throw new Error(`no period ${code}`);
  return found;
}

function limit(version: number, validFrom: string, changes: Partial<LimitVersion> = {}): LimitVersion {
  return {
    code: 'line',
    version,
    indicator: 'rate',
    unit: '*',
    kind: 'red-line',
    operator: '<=',
    value: '20',
    period: 'quarter',
    validFrom,
    validUntil: null,
    source: '',
    ...changes,
  };
}

function inForce(versions: readonly LimitVersion[], code: string, unit = 'BG'): number[] {
  return limitsInForce(versions, unit, period(code)).map(({ version }) => version);
}

describe('the limit in force', () => {
  const versions = [limit(1, '2013-01-01'), limit(2, '2026-11-01')];

  test.each([
    ['2012-Q4', []],
    ['2013-Q1', [1]],
    // in force from the middle of the quarter: it binds from the next one
    ['2026-Q4', [1]],
    ['2027-Q1', [2]],
  ])('in %s is version %j', (code, expected) => {
    expect(inForce(versions, code)).toEqual(expected);
  });

  test('is the first to come into force where none was before', () => {
    expect(inForce([limit(1, '2026-11-01')], '2026-Q4')).toEqual([1]);
  });

  test('ends on the day it no longer holds', () => {
    const ended = limit(1, '2013-01-01', { validUntil: '2026-01-01' });
    expect([inForce([ended], '2025-Q4'), inForce([ended], '2026-Q1')]).toEqual([[1], []]);
  });

  test('over a rolling window binds the windows that end while it holds, and none after', () => {
    const rolling = limit(1, '2026-01-10', { period: 'rolling-30', validUntil: '2026-02-01' });
    const windows = ['2026-01-10-R30', '2026-01-31-R30', '2026-02-01-R30', '2026-01-31-R31', '2026-01'];
    expect(windows.map((code) => inForce([rolling], code).length)).toEqual([1, 1, 0, 0, 0]);
    expect(inForce([rolling], '2026-01-09-R30')).toEqual([]);
  });

  test('does not come back when the one that replaced it ends', () => {
    const replaced = [limit(1, '2013-01-01'), limit(2, '2025-01-01', { validUntil: '2026-01-01' })];
    expect([inForce(replaced, '2024-Q4'), inForce(replaced, '2025-Q4'), inForce(replaced, '2026-Q1')]).toEqual([
      [1],
      [2],
      [],
    ]);
  });

  test('binds the unit it names, and every unit when it names none', () => {
    expect(inForce([limit(1, '2013-01-01', { unit: 'LZ' })], '2026-Q4')).toEqual([]);
    expect(inForce([limit(1, '2013-01-01', { unit: 'BG' })], '2026-Q4')).toEqual([1]);
  });

  test('is replaced by a newer version even where that binds elsewhere', () => {
    const moved = [limit(1, '2013-01-01'), limit(2, '2013-01-01', { unit: 'LZ' })];
    expect(inForce(moved, '2026-Q4')).toEqual([]);
  });

  test('asked for by name is the one of the period, not the newest', () => {
    expect(namedLimits(versions, 'BG', period('2026-Q4')).map(({ version }) => version)).toEqual([1]);
  });

  test('asked for by name measures a period before it was drawn', () => {
    expect(namedLimits(versions, 'BG', period('2012-Q4')).map(({ version }) => version)).toEqual([1]);
  });
});
