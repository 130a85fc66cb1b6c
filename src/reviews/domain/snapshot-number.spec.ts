import { describe, expect, test } from '@jest/globals';
import { parsePeriod, type Period } from '../../shared/period.ts';
import { snapshotNumber } from './snapshot-number.ts';

const october = parsePeriod('2026-10') as Period;

describe('the number of a snapshot', () => {
  test.each([
    ['root', 1, 'M-2026-10-01'],
    ['root', 12, 'M-2026-10-12'],
    ['BG', 2, 'M-2026-10-BG-02'],
    ['滨港', 1, 'M-2026-10-滨港-01'],
    ['New York', 1, 'M-2026-10-New_York-01'],
  ])('of unit %s, edition %s is %s', (unit, edition, number) => {
    expect(snapshotNumber(unit, october, edition)).toBe(number);
  });
});
