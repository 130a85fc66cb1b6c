import { describe, expect, test } from '@jest/globals';
import { addDays, dayNumber, daysBetween } from '../../../shared/calendar-day.ts';
import { parsePeriod, type Period } from '../../../shared/period.ts';
import { MONDAY_TO_FRIDAY, type WorkingCalendar } from '../../../shared/working-day.ts';
import { wholeDefinition } from '../indicator.ts';
import { DayKinds } from './day-kinds.ts';
import { negativeBinomial } from './negative-binomial.ts';
import { pacePeriods } from './pace-periods.ts';
import { type ProspectFigures, prospectOf } from './prospect.ts';

const EVERY_DAY: WorkingCalendar = { isWorkingDay: () => true };
const DEFINITION = wholeDefinition({
  numerator: { layers: ['appeal'], types: null, dateBasis: 'accepted' },
  denominator: { series: 'customers', instant: 'average' },
  multiplier: '1000000',
  decimals: 1,
  period: 'quarter',
  annualMethod: 'sum-of-periods',
  direction: 'lower',
});

function period(code: string): Period {
  const found = parsePeriod(code);
  if (found === undefined) throw new Error(`no period ${code}`);
  return found;
}

const COHORT = {
  event: '1',
  name: { zh: '割接', en: 'Cut-over' },
  since: '2026-11-17',
  units: [],
  counted: [{ day: '2026-11-17', count: 40 }],
  further: negativeBinomial(9, 12),
  until: '2026-12-11',
};

/** One complaint a day for thirteen weeks up to a day of the fourth quarter. */
function figures(through: string, change: Partial<ProspectFigures> = {}): ProspectFigures {
  const [from, asOf] = [addDays('2026-11-21', -90), '2026-11-21'];
  return {
    period: period('2026-Q4'),
    pace: pacePeriods(DEFINITION, period('2026-Q4'), asOf),
    counted: { present: 52, before: 270 },
    through,
    since: '2024-01-01',
    kinds: new DayKinds(EVERY_DAY, '2026-01-01', '2027-01-01'),
    history: { from, counts: Array<number>(daysBetween(from, asOf) + 1).fill(1) },
    cohorts: [],
    missing: [],
    ...change,
  };
}

describe('the periods a pace is learnt from', () => {
  test('are the present quarter and the three before, for a line over the year too', () => {
    for (const code of ['2026-Q4', '2026'])
      expect(pacePeriods(DEFINITION, period(code), '2026-11-21')).toMatchObject({
        present: { code: '2026-Q4' },
        before: { start: '2026-01-01', end: '2026-10-01' },
      });
  });

  test('are at least thirteen weeks: three weeks say too little', () => {
    const { present, before } = pacePeriods({ ...DEFINITION, period: 'week' }, period('2026-W47'), '2026-11-18');
    expect([present.code, daysBetween(before.start, before.end)]).toEqual(['2026-W47', 91]);
  });
});

describe('what a projection is made from', () => {
  test('is the present period and thirty days’ worth of those before', () => {
    const { soFar, prior, remaining, seen } = prospectOf(figures('2026-11-21'));
    // 52 days of the quarter are past and 40 to come; 270 in 273 days are 29.67 in 30
    expect([soFar.counted, prior.elapsed, remaining.length, seen]).toEqual([52, 30, 40, 0]);
    expect(soFar.elapsed).toBeCloseTo(52, 1);
    expect(prior.counted).toBeCloseTo(29.67, 1);
  });

  test('leaves out days that are not over, and what was counted on them', () => {
    const { soFar, remaining, seen } = prospectOf(figures('2026-11-18'));
    expect([soFar.counted, remaining.length, seen]).toEqual([49, 43, 3]);
  });

  test.each([
    ['2026-11-22', 31, '2026-11-30', 2],
    ['2026-11-30', 31, '2026-11-30', 2],
    ['2026-12-02', 29, '2026-12-02', 0],
  ])('looks ahead over the days of its own period only: data through %s', (through, days, last, seen) => {
    const [from, asOf] = ['2026-09-01', '2026-12-02'];
    const december = figures(through, {
      period: period('2026-12'),
      pace: pacePeriods({ ...DEFINITION, period: 'month' }, period('2026-12'), asOf),
      history: { from, counts: Array<number>(daysBetween(from, asOf) + 1).fill(1) },
    });
    const prospect = prospectOf(december);
    expect([prospect.remaining.length, prospect.through, prospect.seen]).toEqual([days, last, seen]);
  });

  test('reaches back no farther than the data do', () => {
    const { prior } = prospectOf(figures('2026-11-21', { since: '2026-09-21', counted: { present: 52, before: 10 } }));
    expect(prior.counted).toBeCloseTo(10, 1);
    expect(prior.elapsed).toBeCloseTo(10, 1);
    const none = prospectOf(figures('2026-11-21', { since: '2026-10-01', counted: { present: 52, before: 0 } }));
    expect(none.prior).toEqual({ counted: 0, elapsed: 0 });
  });

  test('says nothing of the present period before its first day is over', () => {
    const question = figures('2026-09-30', { pace: pacePeriods(DEFINITION, period('2026-Q4'), '2026-10-01') });
    expect(prospectOf(question).soFar).toEqual({ counted: 0, elapsed: 0 });
  });

  test('looks for a cause in the last fifteen working days: from 2 November to 21 November', () => {
    const kinds = new DayKinds(MONDAY_TO_FRIDAY, '2026-01-01', '2027-01-01');
    expect(prospectOf(figures('2026-11-21', { kinds })).recent).toEqual({ from: '2026-11-02', count: 20 });
  });

  test('takes an incident out of the pace and out of the scatter', () => {
    const base = figures('2026-11-21');
    const place = dayNumber('2026-11-17') - dayNumber(base.history.from);
    const counts = base.history.counts.with(place, 41);
    const burst = { ...base, counted: { present: 92, before: 270 }, history: { ...base.history, counts } };
    expect(prospectOf(burst).dispersion).toBeGreaterThan(3);
    const { soFar, dispersion } = prospectOf({ ...burst, cohorts: [COHORT] });
    expect([soFar.counted, dispersion]).toEqual([52, 1]);
  });
});

describe('days of which not all is known', () => {
  // of the 21st nothing is known but a tenth, of the 20th half, of the 19th a twentieth is missing
  const missing = [0.9, 0.5, 0.05];

  test('weigh what is known of them, and the rest is still to come', () => {
    const { soFar, prior, late, remaining, incompleteDays } = prospectOf(figures('2026-11-21', { missing }));
    expect(soFar.elapsed).toBeCloseTo(52 - 1.45, 9);
    expect(prior.elapsed).toBeCloseTo(30, 9);
    expect([late, remaining.length, remaining[0]]).toEqual([expect.closeTo(1.45, 9), 40, expect.closeTo(1, 9)]);
    expect(incompleteDays).toBe(2);
  });

  test('are no part of the rhythm and the scatter', () => {
    const counts = figures('2026-11-21').history.counts.slice(0, -2);
    const history = { from: addDays('2026-11-21', -90), counts: [...counts, 0, 0] };
    expect(prospectOf(figures('2026-11-21', { missing, history })).dispersion).toBe(1);
    for (const weight of prospectOf(figures('2026-11-21', { missing, history })).remaining)
      expect(weight).toBeCloseTo(1, 9);
  });

  test('of the quarter before weigh less in what it says, and come in the year but not in the quarter', () => {
    const early = { missing: [0.5, 0.5, 0.5], counted: { present: 1, before: 270 } };
    // 1 October: of it and of two days of September half is missing
    const quarter = prospectOf(figures('2026-10-01', early));
    expect(quarter.soFar.elapsed).toBeCloseTo(0.5, 9);
    expect(quarter.late).toBeCloseTo(0.5, 9);
    const year = prospectOf(figures('2026-10-01', { ...early, period: period('2026') }));
    expect(year.late).toBeCloseTo(1.5, 9);
  });

  test('are still to come when the period has no day left', () => {
    const { late, remaining } = prospectOf(figures('2026-12-31', { missing: [0.5] }));
    expect([late, remaining]).toEqual([expect.closeTo(0.5, 1), []]);
  });

  test('of an incident are not late: only what the usual pace brings is', () => {
    const counted = [{ day: '2026-11-20', count: 9 }];
    const history = { ...figures('2026-11-21').history };
    const place = dayNumber('2026-11-20') - dayNumber(history.from);
    const burst = { missing, history: { ...history, counts: history.counts.with(place, 10) } };
    const cohorts = [{ ...COHORT, counted }];
    const apart = prospectOf(figures('2026-11-21', { ...burst, cohorts, counted: { present: 61, before: 270 } }));
    const usual = prospectOf(figures('2026-11-21', { missing }));
    expect([apart.soFar, apart.late]).toEqual([usual.soFar, usual.late]);
  });
});
