import { describe, expect, test } from '@jest/globals';
import { OrganisationCalendar } from '../../organization/calendars/domain/organisation-calendar.ts';
import { addDays, dayFromNumber, dayNumber } from '../../shared/calendar-day.ts';
import { Zone } from '../../shared/zone.ts';
import { dueDay } from './reply-due.ts';
import { instantOverPauses, type Pause, pausedDays } from './standing-clock.ts';

const china = new OrganisationCalendar('china');
const zone = Zone.named('Asia/Shanghai') as Zone;
const at = (local: string): number => Date.parse(`${local}+08:00`);
const pause = (from: string, to: string): Pause => ({ from: at(from), to: at(to) });

describe('days on which a clock stands still', () => {
  test.each([
    ['2026-11-10T15:00', '2026-11-12T10:00', [{ from: '2026-11-10', until: '2026-11-12' }]],
    ['2026-11-10T00:00', '2026-11-11T00:00', [{ from: '2026-11-10', until: '2026-11-11' }]],
    ['2026-11-10T09:00', '2026-11-10T17:00', []],
  ])('from %s to %s are those at whose end it stands', (from, to, expected) => {
    expect(pausedDays([pause(from, to)], zone)).toEqual(expected);
  });
});

describe('a deadline whose clock stood still', () => {
  // worked by hand on the State Council's calendar of 2026 (DOMAIN §4.1): Saturday 14 February and Saturday 28 February
  // are worked, 15 to 23 February are not
  test.each([
    // the five days are Fri 13, Sat 14, Tue 24, Wed 25, Thu 26; Sat 14 stands still, so Fri 27 is the fifth
    ['2026-02-12', 5, 'working-day', '2026-02-14', '2026-02-16', '2026-02-27'],
    // two worked days more end on the worked Saturday
    ['2026-02-12', 5, 'working-day', '2026-02-24', '2026-02-26', '2026-02-28'],
    // standing still over days of rest alone moves nothing
    ['2026-02-12', 5, 'working-day', '2026-02-15', '2026-02-24', '2026-02-26'],
    // what stands still after the end moves nothing
    ['2026-02-12', 5, 'working-day', '2026-02-27', '2026-03-05', '2026-02-26'],
    // the last day itself stands still
    ['2026-02-12', 5, 'working-day', '2026-02-26', '2026-02-27', '2026-02-27'],
    ['2026-11-02', 15, 'calendar-day', '2026-11-10', '2026-11-14', '2026-11-21'],
    ['2026-11-02', 15, 'calendar-day', '2026-11-17', '2026-11-30', '2026-11-30'],
  ] as const)('from %s for %i %s, paused from %s until %s, ends on %s', (start, amount, unit, from, until, due) => {
    expect(dueDay({ unit, amount, rolls: false }, start, china, [{ from, until }])).toBe(due);
  });

  test('ends on a day of rest and moves to the next worked one', () => {
    const paused = [{ from: '2026-09-22', until: '2026-09-25' }];
    // fifteen days from 17 September and three more end on 5 October, within the National Day holiday
    expect(dueDay({ unit: 'calendar-day', amount: 15, rolls: true }, '2026-09-17', china, paused)).toBe('2026-10-08');
  });

  test('ends where counting day by day ends, whatever the pauses', () => {
    // a plain generator, so that every run draws the same
    let seed = 7;
    const draw = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let round = 0; round < 400; round += 1) {
      const start = dayFromNumber(dayNumber('2026-01-01') + draw(300));
      const unit = draw(2) === 0 ? 'working-day' : 'calendar-day';
      const amount = 1 + draw(20);
      const first = addDays(start, draw(10));
      const second = addDays(first, 4 + draw(10));
      const paused = [
        { from: first, until: addDays(first, 1 + draw(4)) },
        { from: second, until: addDays(second, 1 + draw(30)) },
      ];
      const expected = countedOneByOne(start, amount, unit, paused);
      const found = dueDay({ unit, amount, rolls: false }, start, china, paused);
      expect([start, unit, amount, paused, found]).toEqual([start, unit, amount, paused, expected]);
    }
  });
});

function countedOneByOne(
  start: string,
  amount: number,
  unit: string,
  paused: readonly { from: string; until: string }[],
): string {
  let day = start;
  for (let left = amount; left > 0;) {
    day = addDays(day, 1);
    const stands = paused.some(({ from, until }) => from <= day && day < until);
    if (!stands && (unit === 'calendar-day' || china.isWorkingDay(day))) left -= 1;
  }
  return day;
}

describe('hours of a clock that stood still', () => {
  test.each([
    [[], '2026-11-03T09:00'],
    [[pause('2026-11-02T10:00', '2026-11-02T16:00')], '2026-11-03T15:00'],
    // begun before the clock was set going
    [[pause('2026-11-02T08:00', '2026-11-02T10:00')], '2026-11-03T10:00'],
    // after the end
    [[pause('2026-11-03T09:00', '2026-11-03T12:00')], '2026-11-03T09:00'],
    // the second lies after the end only while the first is not counted
    [
      [pause('2026-11-03T10:00', '2026-11-03T11:00'), pause('2026-11-02T10:00', '2026-11-02T12:00')],
      '2026-11-03T12:00',
    ],
  ])('(%#) end later by as much', (pauses, end) => {
    expect(instantOverPauses(at('2026-11-02T09:00'), 24 * 3_600_000, pauses)).toBe(at(end));
  });
});
