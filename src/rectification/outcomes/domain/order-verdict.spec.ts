import { describe, expect, test } from '@jest/globals';
import { isRebound, judgeOutcome, type OutcomeFigures } from './order-verdict.ts';

const figures = (before: number, after: number, others: [number, number] | null = null): OutcomeFigures => ({
  own: { before, after },
  others: others === null ? null : { before: others[0], after: others[1] },
  comparison: others === null ? 'none' : 'units',
  exposure: 1,
  daysKnown: { before: 56, after: 56 },
});

describe('the verdict', () => {
  // DEMO §7; 0.95 (0.79–1.14), 0.92 (0.71–1.19)
  test.each([
    ['effective', figures(412, 231, [3105, 2986])],
    ['not-shown', figures(268, 247, [2240, 2180])],
    ['worsened', figures(188, 241, [1905, 1930])],
    ['not-shown', figures(131, 118)],
  ])('is %s', (verdict, counted) => {
    expect(judgeOutcome(counted)).toMatchObject({ verdict, silence: null });
  });

  test('is never drawn of fewer than twenty complaints', () => {
    expect(judgeOutcome(figures(7, 4))).toMatchObject({ verdict: 'not-shown', silence: 'too-few' });
    expect(judgeOutcome(figures(19, 0))).toMatchObject({ verdict: 'not-shown', silence: 'too-few' });
    expect(judgeOutcome(figures(20, 0))).toMatchObject({ verdict: 'effective' });
  });

  test('is not drawn of days on which nothing was reported', () => {
    const silent = { ...figures(200, 90), daysKnown: { before: 56, after: 44 } };
    expect(judgeOutcome(silent)).toMatchObject({ verdict: 'not-shown', silence: 'incomplete' });
    expect(judgeOutcome({ ...silent, daysKnown: { before: 56, after: 45 } }).verdict).toBe('effective');
  });

  test('calls it a rebound only where surely more come than before', () => {
    expect([isRebound(figures(29, 57, [590, 602])), isRebound(figures(29, 38, [590, 602]))]).toEqual([true, false]);
  });
});

/** Poisson counts of one seed after the other, so that the share of wrong verdicts is the same on every machine. */
class Histories {
  constructor(private state: number) {}

  poisson(mean: number): number {
    // large means in parts: exp(−mean) would be nothing
    if (mean > 30) return this.poisson(mean / 2) + this.poisson(mean / 2);
    const end = Math.exp(-mean);
    let count = 0;
    for (let product = this.next(); product > end; product *= this.next()) count += 1;
    return count;
  }

  private next(): number {
    this.state = (this.state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return this.state / 4_294_967_296;
  }
}

/** How often each verdict comes up in two thousand histories. */
function shares(mean: number, change: number, season: number, hasOthers: boolean) {
  const histories = new Histories(20_261_123);
  const found = { effective: 0, 'not-shown': 0, worsened: 0 };
  for (let round = 0; round < 2000; round += 1) {
    const own: [number, number] = [histories.poisson(mean), histories.poisson(mean * change * season)];
    const others: [number, number] = [histories.poisson(mean * 10), histories.poisson(mean * 10 * season)];
    found[judgeOutcome(figures(...own, hasOthers ? others : null)).verdict] += 1 / 2000;
  }
  return found;
}

describe('on two thousand histories whose truth is known', () => {
  // 5 % at most are wrong by the interval's own word, half of them to either side
  test.each([[true], [false]])(
    'an order without effect is called one in at most one of twenty (others: %s)',
    (hasOthers) => {
      const { effective, worsened } = shares(200, 1, 1, hasOthers);
      expect(effective).toBeLessThan(0.035);
      expect(worsened).toBeLessThan(0.035);
    },
  );

  test('a third fewer of two hundred are mostly seen, and never called worse', () => {
    const { effective, worsened } = shares(200, 0.7, 1, true);
    expect(effective).toBeGreaterThan(0.85);
    expect(worsened).toBe(0);
  });

  test('a fifth more of four hundred are mostly seen, and never called better', () => {
    const { effective, worsened } = shares(400, 1.2, 1, true);
    expect(worsened).toBeGreaterThan(0.7);
    expect(effective).toBe(0);
  });

  test('a dip that came to everybody is no effect, though it looks like one without the others', () => {
    expect(shares(200, 1, 0.7, true).effective).toBeLessThan(0.035);
    expect(shares(200, 1, 0.7, false).effective).toBeGreaterThan(0.8);
  });

  test('of a handful of complaints nothing is shown', () => {
    expect(shares(6, 0.7, 1, true)['not-shown']).toBeGreaterThan(0.97);
  });
});
