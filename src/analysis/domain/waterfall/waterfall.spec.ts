import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type WaterfallFigures, waterfall } from './waterfall.ts';

function changes(
  figures: Omit<WaterfallFigures, 'incidents'>,
  incidents: WaterfallFigures['incidents'] = [],
): string[] {
  return waterfall({ ...figures, incidents }).map(({ kind, key, change }) => `${key ?? kind} ${change}`);
}

function thenAndNow(before: readonly [number, number], after: readonly [number, number]) {
  return { before: { count: before[0], size: before[1] }, after: { count: after[0], size: after[1] } };
}

describe('why more than a year before', () => {
  test('is growth of the customers where every rate stands still', () => {
    const whole = thenAndNow([100, 1000], [110, 1100]);
    const types = [{ key: 'network', before: 100, after: 110 }];
    expect(changes({ before: 100, after: 110, whole, units: null, types })).toEqual(['growth 10']);
  });

  test('is mix where the units of the higher rate grew', () => {
    // 80 of 100 and 20 of 100; the first grew to 150, the second shrank to 50: 80 × 1.5 + 20 × 0.5 = 130
    const whole = thenAndNow([100, 200], [130, 200]);
    const units = [thenAndNow([80, 100], [120, 150]), thenAndNow([20, 100], [10, 50])];
    const types = [{ key: 'network', before: 100, after: 130 }];
    expect(changes({ before: 100, after: 130, whole, units, types })).toEqual(['growth 0', 'mix 30']);
  });

  test('names the types that changed beyond it, the largest first', () => {
    // a tenth more customers: of 60 and 40 one expects 66 and 44
    const whole = thenAndNow([100, 1000], [137, 1100]);
    const types = [
      { key: 'confirmation', before: 60, after: 46 },
      { key: 'double-charge', before: 40, after: 91 },
    ];
    expect(changes({ before: 100, after: 137, whole, units: null, types })).toEqual([
      'growth 10',
      'double-charge 47',
      'confirmation -20',
    ]);
  });

  test('names an incident apart from the type it was filed under', () => {
    // no more customers: of the 148, 51 are the incident's, and the everyday ones fell from 111 to 97
    const whole = thenAndNow([111, 1000], [148, 1000]);
    const types = [{ key: 'charging', before: 111, after: 97 }];
    const figures = { before: 111, after: 148, whole, units: null, types };
    expect(changes(figures, [{ key: '7', count: 51 }])).toEqual(['growth 0', '7 51', 'charging -14']);
  });

  test('puts the smaller types together', () => {
    const types = Array.from({ length: 8 }, (_, index) => ({ key: `t${index}`, before: 0, after: 8 - index }));
    expect(changes({ before: 0, after: 36, whole: null, units: null, types })).toEqual([
      't0 8',
      't1 7',
      't2 6',
      't3 5',
      't4 4',
      'rest 6',
    ]);
  });

  test('lets complaints of no unit below grow with the whole', () => {
    const whole = thenAndNow([100, 1000], [120, 1200]);
    const units = [thenAndNow([50, 500], [60, 600])];
    expect(changes({ before: 100, after: 120, whole, units, types: [] })).toEqual(['growth 20', 'mix 0']);
  });

  test('adds up exactly whatever the figures', () => {
    const count = fc.nat({ max: 5000 });
    const types = fc.array(fc.record({ key: fc.string(), before: count, after: count }), { maxLength: 12 });
    fc.assert(
      fc.property(types, fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 1, max: 1e7 }), (all, then, now) => {
        const before = all.reduce((sum, type) => sum + type.before, 0);
        const after = all.reduce((sum, type) => sum + type.after, 0);
        const whole = thenAndNow([before, then], [after, now]);
        const parts = waterfall({ before, after, whole, units: [whole], incidents: [], types: all });
        expect(parts.reduce((sum, { change }) => sum + change, 0)).toBe(after - before);
        expect(parts.every(({ change }) => Number.isInteger(change))).toBe(true);
      }),
    );
  });
});
