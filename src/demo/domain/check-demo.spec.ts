import { describe, expect, test } from '@jest/globals';
import { OrganisationCalendar } from '../../organization/calendars/domain/organisation-calendar.ts';
import { appealLedger } from './appeal-ledger.ts';
import { broken, checkDemo } from './check-demo.ts';
import { QUARTER_LINE, UNEXPLAINED_LINE, YEAR_LINE } from './check-lines.ts';
import { CheckReadings } from './check-readings.ts';
import { StoryFrame } from './story-frame.ts';

const calendar = new OrganisationCalendar('china');
const frameOf = (today: string) => new StoryFrame(today, calendar);

/** The first and the fifteenth of twelve months, and the first working day after Spring Festival. */
const DAYS = [
  ...Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0')).flatMap((month) => [
    `2026-${month}-01`,
    `2026-${month}-15`,
  ]),
  '2026-02-24',
];

test.each(DAYS)('the story holds when today is %s', (today) => {
  expect(broken(checkDemo(frameOf(today)))).toEqual([]);
});

describe('on 22 November 2026', () => {
  const frame = frameOf('2026-11-22');
  const appeals = appealLedger(frame);
  const readings = new CheckReadings(frame, appeals);
  const shown = (unit: string) =>
    [
      { line: QUARTER_LINE, period: frame.quarter },
      { line: YEAR_LINE, period: frame.year },
      { line: UNEXPLAINED_LINE, period: frame.year },
    ].map(({ line, period }) => {
      const { count, allowance, left } = readings.reading(unit, line, period);
      return line === YEAR_LINE ? left : `${count}/${allowance} ${left}`;
    });

  // DEMO §4, row by row
  test.each([
    ['bingang', '64/62 -2', '38', '44/18 -26'],
    ['lanzhou', '58/97 39', '108', '31/29 -2'],
    ['yunling', '15/29 14', '4', '7/8 1'],
    ['yupu', '13/28 15', '16', '7/8 1'],
    ['yantan', '10/22 12', '14', '5/6 1'],
    ['changyu', '5/12 7', '17', '3/3 0'],
    ['baisha', '8/25 17', '34', '5/7 2'],
    ['beiyuan', '18/45 27', '58', '8/13 5'],
    ['donglu', '8/43 35', '97', '4/13 9'],
    ['jinping', '18/41 23', '43', '9/12 3'],
    ['shiqiao', '16/39 23', '39', '8/11 3'],
    ['meiling', '12/35 23', '49', '5/10 5'],
    ['hewan', '13/32 19', '34', '6/9 3'],
    ['xiuchuan', '15/47 32', '33', '6/14 8'],
    ['root', '273/562 289', '589', '148/168 20'],
  ])('%s stands at %s, %s, %s', (unit, quarter, year, unexplained) => {
    expect(shown(unit)).toEqual([quarter, year, unexplained]);
  });

  // DEMO §2, the province's and three cities' rates of the four quarters
  test.each([
    ['root', '12.9 13.3 13.1 9.7'],
    ['bingang', '12.0 12.3 12.9 20.5'],
    ['xiuchuan', '17.3 18.9 13.3 6.4'],
    ['yunling', '18.8 18.7 19.3 10.3'],
    ['changyu', '11.5 13.0 9.7 8.1'],
  ])('%s had the rates %s', (unit, rates) => {
    const quarters = frame.quarters().slice(-4);
    expect(quarters.map((quarter) => readings.reading(unit, QUARTER_LINE, quarter).rate).join(' ')).toBe(rates);
  });

  // DEMO §5: what had been used at the end of the day
  test.each([
    ['2026-11-09', '96'],
    ['2026-11-11', '96'],
    ['2026-11-13', '97'],
    ['2026-11-16', '101'],
    ['2026-11-17', '110'],
    ['2026-11-18', '124'],
    ['2026-11-19', '138'],
    ['2026-11-20', '148'],
  ])('the province had used by %s %s unexplained charges', (day, count) => {
    expect(readings.reading('root', UNEXPLAINED_LINE, frame.year, day).count).toBe(count);
  });

  // DEMO §2
  test('the year before had counted 111 unexplained charges by the same day', () => {
    const day = '2025-11-21';
    const before = appeals.filter(({ acceptedOn }) => acceptedOn.startsWith('2025') && acceptedOn <= day);
    expect(before.filter(({ unexplained }) => unexplained)).toHaveLength(111);
  });

  test('October has 118 appeals, five of them known only after its review', () => {
    const october = appeals.filter(({ acceptedOn }) => acceptedOn.startsWith('2026-10'));
    expect([october.length, october.filter(({ knownOn }) => knownOn <= '2026-11-05').length]).toEqual([118, 113]);
  });

  test('no appeal is known before it was accepted, nor after the last day', () => {
    expect(appeals.filter(({ acceptedOn, knownOn }) => knownOn < acceptedOn || knownOn > frame.lastDay)).toEqual([]);
  });
});

test('the same day gives the same appeals', () => {
  expect(appealLedger(frameOf('2026-11-22'))).toEqual(appealLedger(frameOf('2026-11-22')));
});
