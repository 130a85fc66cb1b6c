import { describe, expect, test } from '@jest/globals';
import { negativeBinomial } from '../../domain/projection/negative-binomial.ts';
import type { Prospect } from '../../domain/projection/prospect.ts';
import { type Relief, relieved } from './relief.ts';

/** One complaint in the ten days to come, of a pace known so well that chance alone is left: Poisson with mean 1. */
const PROSPECT: Prospect = {
  through: '2026-11-20',
  soFar: { counted: 9999.5, elapsed: 100_000 },
  prior: { counted: 0, elapsed: 0 },
  late: 0,
  remaining: Array<number>(10).fill(1),
  dispersion: 1,
  seen: 0,
  recent: { from: '2026-11-02', count: 0 },
  cohorts: [],
  incompleteDays: 0,
};
/** An incident that will bring a further complaint, evenly over the next four days. */
const INCIDENT: Prospect = {
  ...PROSPECT,
  soFar: { counted: 0, elapsed: 1e9 },
  cohorts: [
    {
      event: '7',
      name: { zh: '割接', en: 'Cut-over' },
      since: '2026-11-10',
      units: [],
      counted: [],
      further: negativeBinomial(1, 1),
      until: '2026-11-24',
    },
  ],
};

function relief(fields: Partial<Relief>): Relief {
  return { from: '2026-11-21', pace: 0, incidents: new Map(), count: 0, ...fields };
}

const chance = (prospect: Prospect, left: number, ...reliefs: Relief[]) =>
  relieved(prospect, { counted: 10, left }, reliefs)?.probability?.toFixed(3);

describe('what is foreseen', () => {
  // Poisson with mean m: P(more than 1) = 1 − (1 + m) ÷ e^m
  test.each([
    ['without a relief', [], '0.264'],
    ['with half of the pace', [relief({ pace: 0.5 })], '0.090'],
    [
      'with a third taken off and a quarter of the rest: half',
      [relief({ pace: 1 / 3 }), relief({ pace: 0.25 })],
      '0.090',
    ],
    ['with the whole pace taken off for the second half', [relief({ pace: 1, from: '2026-11-26' })], '0.090'],
    ['with a relief that begins after the period', [relief({ pace: 1, from: '2026-12-01' })], '0.264'],
    // P(more than 2) = 1 − 2.5 ÷ e
    ['with one complaint spared', [relief({ count: 1 })], '0.080'],
    ['with the incident of another event prevented', [relief({ incidents: new Map([['8', 1]]) })], '0.264'],
  ])('%s', (_, reliefs, expected) => {
    expect(chance(PROSPECT, 1, ...reliefs)).toBe(expected);
  });

  test('with the whole pace taken off still brings what has come and is not known yet', () => {
    // ten days of weight 1 that are late bring one: P(more than 1) = 1 − 2 ÷ e
    expect(chance({ ...PROSPECT, late: 10 }, 1, relief({ pace: 1 }))).toBe('0.264');
  });

  test.each([
    ['left alone', [], '0.264'],
    ['half prevented', [relief({ incidents: new Map([['7', 0.5]]) })], '0.090'],
    [
      'prevented for the second half of its four days',
      [relief({ incidents: new Map([['7', 1]]), from: '2026-11-23' })],
      '0.090',
    ],
    ['prevented when all of it has come', [relief({ incidents: new Map([['7', 1]]), from: '2026-11-25' })], '0.264'],
  ])('of an incident %s', (_, reliefs, expected) => {
    expect(chance(INCIDENT, 1, ...reliefs)).toBe(expected);
  });

  test('counts what has come and what is to come, less what is spared, and never less than has come', () => {
    const line = { counted: 10, left: 1 };
    expect(relieved(PROSPECT, line, [])?.expected).toBeCloseTo(11, 3);
    expect(relieved(PROSPECT, line, [relief({ pace: 0.5 })])).toMatchObject({ low: 10, high: 11 });
    expect(relieved(PROSPECT, line, [relief({ count: 5 })])).toMatchObject({ expected: 10, low: 10, high: 10 });
  });

  test('is certain where the line is passed, whatever is spared, and has no chance without a line', () => {
    expect(chance(PROSPECT, -1, relief({ count: 5 }))).toBe('1.000');
    expect(relieved(PROSPECT, { counted: 10, left: null }, [])?.probability).toBeNull();
  });

  test('is nothing where nothing is known', () => {
    const unknown = { ...PROSPECT, soFar: { counted: 0, elapsed: 0 } };
    expect(relieved(unknown, { counted: 0, left: 1 }, [])).toBeNull();
  });
});
