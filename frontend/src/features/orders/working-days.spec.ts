import { expect, test } from '@jest/globals';
import { workingDayAfter } from './working-days.ts';

// the national day of 2026: 1 to 7 October off, 10 October (a Saturday) worked
const october = [
  ...Array.from({ length: 7 }, (_, place) => ({ day: `2026-10-0${place + 1}`, working: false })),
  { day: '2026-10-10', working: true },
];

test.each([
  ['2026-11-22', 5, [], '2026-11-27'],
  ['2026-11-20', 1, [], '2026-11-23'],
  ['2026-09-30', 1, october, '2026-10-08'],
  ['2026-09-30', 3, october, '2026-10-10'],
  ['2026-12-30', 2, [{ day: '2027-01-01', working: false }], '2027-01-04'],
])('%s and %d working days is %3$s', (day, count, settled, due) => {
  expect(workingDayAfter(day, count, settled)).toBe(due);
});
