import { describe, expect, test } from '@jest/globals';
import { type ComparedUnit, compareUnits } from './compare-units.ts';
import { tiedPlaces } from './tied-places.ts';

const RULE = { isShare: false, direction: 'lower', tolerance: 0.1 } as const;

function city(code: string, count: number | null, more: Partial<ComparedUnit> = {}): ComparedUnit {
  return { code, kind: 'city', observation: count === null ? null : { count, size: 1 }, isSmall: false, ...more };
}

/** Nine alike around 100 and two apart: winsorised, they do not widen the funnel. */
const ALIKE = [95, 97, 98, 99, 100, 101, 102, 103, 105].map((count, index) => city(`c${index}`, count));

describe('places with a tolerance for ties', () => {
  test.each([
    { rates: [12, 11.4, 9], tolerance: 1, places: [1, 1, 3] },
    { rates: [12, 11, 9], tolerance: 1, places: [1, 2, 3] },
    // each is close to the next, but the third is not to the first: a chain is no tie
    { rates: [10, 9.4, 8.8], tolerance: 1, places: [1, 1, 3] },
    { rates: [9, 12, 9.05], tolerance: 0.1, places: [2, 1, 2] },
    { rates: [], tolerance: 1, places: [] },
  ])('$rates within $tolerance are $places', ({ rates, tolerance, places }) => {
    expect(tiedPlaces(rates, tolerance)).toEqual(places);
  });
});

describe('units compared with their peers', () => {
  test('get a place only where the funnel separates them', () => {
    const [group] = compareUnits([...ALIKE, city('bad', 170), city('good', 50)], RULE);
    const found = Object.fromEntries(
      group?.standings.map(({ code, verdict, place }) => [code, [verdict, place]]) ?? [],
    );
    expect(found['bad']).toEqual(['much-worse', 1]);
    expect(found['good']).toEqual(['much-better', 1]);
    expect(found['c4']).toEqual(['not-distinguishable', null]);
  });

  test('are worse below the funnel where more is better', () => {
    const [group] = compareUnits([...ALIKE, city('few', 50)], { ...RULE, direction: 'higher' });
    expect(group?.standings.at(-1)).toMatchObject({ verdict: 'much-worse', place: 1 });
  });

  test('are compared with their own kind only', () => {
    const counties = [10, 11, 12].map((count, index) => city(`county${index}`, count, { kind: 'county' }));
    const groups = compareUnits([...ALIKE, ...counties], RULE);
    expect(groups.map(({ kind, funnel }) => [kind, funnel?.centre])).toEqual([
      ['city', 100],
      ['county', 11],
    ]);
  });

  test('say nothing of a small one, and leave one without figures out of the mean', () => {
    const [group] = compareUnits([...ALIKE, city('small', 170, { isSmall: true }), city('silent', null)], RULE);
    expect(group?.standings.slice(-2)).toMatchObject([
      { code: 'small', verdict: 'undecided', place: null },
      { code: 'silent', verdict: 'undecided', z: null, place: null },
    ]);
    expect(group?.funnel?.centre).toBe((900 + 170) / 10);
  });

  test('are drawn inside a funnel that narrows with their size', () => {
    const sized = [1, 2, 4, 9].map((size) => ({ ...city(`s${size}`, 0), observation: { count: size * 50, size } }));
    const curve = compareUnits(sized, RULE)[0]?.curve ?? [];
    const widths = curve.map(({ high95, low95 }) => high95 - low95);
    expect(curve.map(({ size }) => size)).toHaveLength(41);
    expect(widths[0]).toBeGreaterThan(2 * (widths.at(-1) ?? 0));
    expect(curve[0]?.size).toBeLessThan(1);
    expect(curve.at(-1)?.size).toBeGreaterThan(9);
  });
});
