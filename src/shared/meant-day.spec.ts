import { expect, test } from '@jest/globals';
import { isMeantDay } from './meant-day.ts';

test.each([
  ['1990-01-01', true],
  ['2100-12-31', true],
  ['1989-12-31', false],
  ['2101-01-01', false],
  ['0001-01-01', false],
  ['2026-02-29', false],
  ['tomorrow', false],
])('%s is a day somebody can mean: %s', (text, meant) => {
  expect(isMeantDay(text)).toBe(meant);
});
