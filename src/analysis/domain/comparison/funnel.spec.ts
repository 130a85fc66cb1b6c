import { describe, expect, test } from '@jest/globals';
import { type Funnel, funnelLimits, funnelOf, placeIn, scoreOf } from './funnel.ts';

const DEMO = [
  ['lanzhou', 486, 61],
  ['bingang', 312, 40],
  ['xiuchuan', 235, 31],
  ['beiyuan', 226, 23],
  ['donglu', 218, 16],
  ['jinping', 205, 30],
  ['shiqiao', 198, 27],
  ['meiling', 179, 22],
  ['hewan', 162, 23],
  ['yunling', 146, 28],
  ['yupu', 143, 25],
  ['baisha', 125, 14],
  ['yantan', 113, 19],
  ['changyu', 62, 6],
] as const;

/** The third quarter of the demo (DEMO §2): users of the fourth times 0.995. */
const peers = DEMO.map(([code, users, count]) => ({ code, size: users * 9950, count }));

function poissonFunnel(centre: number, tau2 = 0): Funnel {
  return { kind: 'rate', centre, phi: 1, tau2 };
}

describe('the funnel between units', () => {
  test('separates only 云岭 (z 2.1) and 东麓 (z −2.3) in the demo’s third quarter', () => {
    const funnel = funnelOf(false, peers);
    if (funnel === null) throw new Error('no funnel');
    expect((funnel.centre * 1e6).toFixed(2)).toBe('13.05');
    expect(funnel.tau2).toBe(0);
    const outside = peers.filter((peer) => placeIn(funnel, peer) !== 'inside');
    expect(outside.map((peer) => [peer.code, placeIn(funnel, peer), scoreOf(funnel, peer).toFixed(1)])).toEqual([
      ['donglu', 'below', '-2.3'],
      ['yunling', 'above', '2.1'],
    ]);
    const hewan = peers.find(({ code }) => code === 'hewan');
    // fifth worst in a naive ranking, and yet like the others
    expect(hewan && scoreOf(funnel, hewan).toFixed(2)).toBe('0.43');
  });

  test('has exact limits for few, between the whole counts around them', () => {
    // Poisson of mean 5: P(≤1) = 0.040428, P(0) = 0.006738, P(1) = 0.033690 → 1 − (0.040428 − 0.025) ÷ 0.033690
    // P(≤10) = 0.986305, P(10) = 0.018133 → 10 − (0.986305 − 0.975) ÷ 0.018133
    const { low95, high95, low998 } = funnelLimits(poissonFunnel(5), 1);
    expect(low95).toBeCloseTo(1 - (0.040428 - 0.025) / 0.03369, 3);
    expect(high95).toBeCloseTo(10 - (0.986305 - 0.975) / 0.018133, 3);
    // none at all has probability 0.0067, more than 0.001: nothing is too few
    expect(low998).toBe(0);
  });

  test('has exact limits for small shares, from the binomial', () => {
    // ten asked, half answer: P(≤8) = 1013/1024, P(≤7) = 968/1024
    const { high95 } = funnelLimits({ kind: 'share', centre: 0.5, phi: 1, tau2: 0 }, 10);
    expect(high95).toBeCloseTo((8 - (1013 / 1024 - 0.975) / (45 / 1024)) / 10, 10);
  });

  test('takes the normal limits for many, and meets the exact ones there', () => {
    const [exact, normal] = [funnelLimits(poissonFunnel(99.9), 1), funnelLimits(poissonFunnel(100.1), 1)];
    expect(normal.high95).toBeCloseTo(100.1 + 1.959964 * Math.sqrt(100.1), 5);
    // within one complaint of each other
    expect(Math.abs(exact.high95 - normal.high95)).toBeLessThan(1);
    expect(Math.abs(exact.low998 - normal.low998)).toBeLessThan(2);
  });

  test('widens by the variance between units', () => {
    // 400 expected: σ = 20; τ = 15 makes 25
    const { high95, low95 } = funnelLimits(poissonFunnel(400, 225), 1);
    expect(high95).toBeCloseTo(400 + 1.959964 * 25, 3);
    expect(low95).toBeCloseTo(400 - 1.959964 * 25, 3);
    expect(scoreOf(poissonFunnel(400, 225), { count: 450, size: 1 })).toBeCloseTo(2, 10);
  });

  test('keeps a unit that meets a limit exactly inside', () => {
    const funnel = poissonFunnel(400);
    const { high95, low95 } = funnelLimits(funnel, 1);
    expect(placeIn(funnel, { count: high95, size: 1 })).toBe('inside');
    expect(placeIn(funnel, { count: low95, size: 1 })).toBe('inside');
    expect(placeIn(funnel, { count: high95 + 0.001, size: 1 })).toBe('above');
    expect(placeIn(funnel, { count: 300, size: 1 })).toBe('far-below');
    expect(placeIn(funnel, { count: 500, size: 1 })).toBe('far-above');
  });

  test('is not drawn for two units, each half of what it is compared with', () => {
    expect(funnelOf(false, peers.slice(0, 2))).toBeNull();
  });

  test('separates nobody where nothing, or everything, was counted', () => {
    const none = funnelOf(
      false,
      [1, 2, 3].map((size) => ({ count: 0, size })),
    );
    expect(none && placeIn(none, { count: 0, size: 2 })).toBe('inside');
    const all = funnelOf(
      true,
      [4, 5, 6].map((size) => ({ count: size, size })),
    );
    expect(all && [placeIn(all, { count: 5, size: 5 }), scoreOf(all, { count: 5, size: 5 })]).toEqual(['inside', 0]);
  });

  test('takes a ratio above one for a ratio of counts, not for a share', () => {
    expect(
      funnelOf(true, [
        { count: 9, size: 8 },
        { count: 1, size: 8 },
        { count: 2, size: 8 },
      ])?.kind,
    ).toBe('rate');
  });
});
