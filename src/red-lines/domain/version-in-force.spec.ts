import { describe, expect, test } from '@jest/globals';
import { parsePeriod } from '../../shared/period.ts';
import { type DatedVersion, endOfVersion, versionInForce } from './version-in-force.ts';

const V1 = { version: 1, validFrom: null };
const V2 = { version: 2, validFrom: '2026-01-01' };
const V3 = { version: 3, validFrom: '2026-11-15' };

function inForce(versions: readonly DatedVersion[], code: string): number | undefined {
  const period = parsePeriod(code);
  if (period === undefined) throw new Error(`no period ${code}`);
  return versionInForce(versions, period)?.version;
}

describe('the version in force', () => {
  test.each([
    ['2025-Q4', 1],
    ['2025', 1],
    // it counts from its first day
    ['2026-01-01', 2],
    ['2026-Q1', 2],
    // begun under the second, ended under the third
    ['2026-Q4', 2],
    ['2026-11', 2],
    ['2026', 2],
    ['2026-11-15', 3],
    ['2026-12', 3],
    ['2027', 3],
    // a window is how its last day is judged
    ['2026-11-14-R30', 2],
    ['2026-11-15-R365', 3],
  ])('in %s is version %i', (code, version) => {
    expect(inForce([V1, V2, V3], code)).toBe(version);
  });

  test('is the first to come into force before any was', () => {
    expect(inForce([V3, V2], '2020')).toBe(2);
  });

  test('is the newer of two that begin together, for it mends the other', () => {
    expect(inForce([V1, V2, { version: 3, validFrom: '2026-01-01' }], '2026')).toBe(3);
  });

  test('is a newer one that begins before an older, which so never counts', () => {
    expect(inForce([V1, V3, { version: 4, validFrom: '2026-01-01' }], '2026-12')).toBe(4);
  });

  test('is none where there is none', () => {
    expect(inForce([], '2026')).toBeUndefined();
  });
});

test('a version ends where the next newer one begins', () => {
  expect([V1, V2, V3].map((version) => endOfVersion(version, [V1, V2, V3]))).toEqual([
    '2026-01-01',
    '2026-11-15',
    null,
  ]);
});
