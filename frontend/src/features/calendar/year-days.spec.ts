import { describe, expect, test } from '@jest/globals';
import type { CalendarYear, SettledDay } from '../../api/delivery-models.ts';
import { dayTowards, ownDays, shownDay, weeksOf } from './year-days.ts';

const settled = (
  day: string,
  working: boolean,
  source: SettledDay['source'],
  officialWorking: boolean | null,
): SettledDay => ({
  day,
  working,
  source,
  name: { zh: '名', en: 'name' },
  fileName: null,
  officialWorking,
});
const calendar: CalendarYear = {
  year: 2026,
  version: 1,
  official: 'china',
  data: 'official',
  workingDays: 248,
  days: [
    settled('2026-10-01', false, 'official', false),
    settled('2026-10-10', false, 'hand', true),
    settled('2026-12-31', false, 'file', null),
  ],
};

test('a month is laid out from Monday', () => {
  // 1 November 2026 is a Sunday
  const weeks = weeksOf(2026, 11);
  expect([weeks.length, weeks[0]?.filter(Boolean), weeks[1]?.[0], weeks.at(-1)?.[0]]).toEqual([
    6,
    ['2026-11-01'],
    '2026-11-02',
    '2026-11-30',
  ]);
});

describe('a day', () => {
  test.each([
    ['2026-10-01', false],
    ['2026-10-09', true],
    ['2026-10-10', false],
    ['2026-10-11', false],
  ])('%s is worked: %s', (day, working) => {
    expect(shownDay(day, calendar, new Map()).working).toBe(working);
  });

  test('given up falls back to what is announced, else to its weekday', () => {
    const draft = new Map([
      ['2026-10-10', null],
      ['2026-12-31', null],
    ]);
    expect([shownDay('2026-10-10', calendar, draft).working, shownDay('2026-12-31', calendar, draft).working]).toEqual([
      true,
      true,
    ]);
  });
});

test('what is saved are the own days left as they were and the changed ones', () => {
  const draft = new Map([
    ['2026-12-31', null],
    ['2026-03-08', { day: '2026-03-08', working: true, name: '盘点' }],
  ]);
  expect(ownDays(calendar, draft)).toEqual([
    { day: '2026-03-08', working: true, name: '盘点' },
    { day: '2026-10-10', working: false, name: '名' },
  ]);
});

test.each([
  ['ArrowRight', '2026-02-28', '2026-03-01'],
  ['ArrowUp', '2026-03-03', '2026-02-24'],
  ['ArrowLeft', '2026-01-01', undefined],
  ['Enter', '2026-01-01', undefined],
])('%s leads from %s to %s', (key, from, to) => {
  expect(dayTowards(key, from)).toBe(to);
});
