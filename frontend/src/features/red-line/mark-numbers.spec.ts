import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberPlaces } from './mark-numbers.ts';

describe('the numbers above the marks of a chart', () => {
  test.each([
    ['far apart stand above their marks', [100, 200], [100, 200]],
    ['on one day stand beside each other around it', [100, 100], [92, 108]],
    // 92 and 108 leave no room for one at 110: three in a row around the middle of 100, 100 and 110
    ['in a crowd stand in a row around its middle', [100, 100, 110], [87.33, 103.33, 119.33]],
    ['at the edge stay inside', [298, 299], [284, 300]],
  ])('%s', (_, marks, places) => {
    expect(numberPlaces(marks, [50, 300]).map((place) => Math.round(place * 100) / 100)).toEqual(places);
  });

  test('never cover one another', () => {
    const marks = fc.array(fc.integer({ min: 50, max: 300 }), { maxLength: 9 });
    fc.assert(
      fc.property(marks, (each) => {
        const places = numberPlaces(
          each.toSorted((a, b) => a - b),
          [50, 300],
        );
        expect(places).toHaveLength(each.length);
        for (const place of places) expect(place).toBe(Math.max(50, Math.min(place, 300)));
        const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
        expect(Math.min(16, ...gaps)).toBeGreaterThan(15.9);
      }),
    );
  });
});
