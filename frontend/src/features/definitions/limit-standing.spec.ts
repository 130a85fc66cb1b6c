import { expect, test } from '@jest/globals';
import { limitStanding } from './limit-standing.ts';

// the first day on which it no longer holds is already outside
test.each([
  ['2026-01-01', null, 'in-force'],
  ['2026-11-22', null, 'in-force'],
  ['2026-11-23', null, 'coming'],
  ['2026-01-01', '2026-11-22', 'ended'],
  ['2026-01-01', '2026-11-23', 'in-force'],
])('a limit from %s until %s is %s on 22 November', (validFrom, validUntil, standing) => {
  expect(limitStanding({ validFrom, validUntil }, '2026-11-22')).toBe(standing);
});
