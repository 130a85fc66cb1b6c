import { describe, expect, test } from '@jest/globals';
import { isBaseJump, monthEndChanges, onePersonJudging, unusualShares } from './gaming-watch.ts';

describe('the share of excluded complaints', () => {
  test('is shown where chance does not explain it: 5 of the 10 excluded fell on a tenth of the complaints', () => {
    const found = unusualShares([
      { unit: 'A', counted: 10, excluded: 5 },
      { unit: 'B', counted: 90, excluded: 5 },
    ]);
    expect(found).toMatchObject([{ unit: 'A', othersCounted: 90, othersExcluded: 5 }]);
    // Bin(10, 0.1): 1 − (0.34868 + 0.38742 + 0.19371 + 0.05740 + 0.01116)
    expect(found[0]?.chance).toBeCloseTo(0.00163, 4);
  });

  test('is not shown where it is like that of the others, nor where only few were excluded', () => {
    const alike = ['A', 'B'].map((unit) => ({ unit, counted: 50, excluded: 6 }));
    expect(unusualShares(alike)).toEqual([]);
    const few = [
      { unit: 'A', counted: 10, excluded: 4 },
      { unit: 'B', counted: 1000, excluded: 0 },
    ];
    expect(unusualShares(few)).toEqual([]);
  });

  test('has to be rarer the more units are looked at', () => {
    const others = Array.from({ length: 9 }, (_, place) => ({ unit: `B${place}`, counted: 10, excluded: 0 }));
    const unit = { unit: 'A', counted: 10, excluded: 5 };
    expect(unusualShares([unit, ...others.map((other, place) => ({ ...other, excluded: place < 5 ? 1 : 0 }))])).toEqual(
      [],
    );
    expect(unusualShares([unit, ...others])).toMatchObject([{ unit: 'A' }]);
  });

  test('says nothing of a unit that has nobody beside it', () => {
    expect(unusualShares([{ unit: 'A', counted: 10, excluded: 9 }])).toEqual([]);
    expect(unusualShares([])).toEqual([]);
  });
});

test('changes that crowd at the ends of months are shown: all 5 on a tenth of the days, once in 100 000', () => {
  expect(monthEndChanges([{ unit: 'A', changed: 5, atMonthEnd: 5 }], 0.1)).toMatchObject([{ unit: 'A' }]);
  expect(monthEndChanges([{ unit: 'A', changed: 50, atMonthEnd: 5 }], 0.1)).toEqual([]);
  expect(monthEndChanges([{ unit: 'A', changed: 4, atMonthEnd: 4 }], 0.1)).toEqual([]);
});

test('one person who gave four of five verdicts is shown, once there are five', () => {
  const judged = (a: number, b: number) => [
    { judge: 'li', upheld: a },
    { judge: 'zhao', upheld: b },
  ];
  expect(onePersonJudging(judged(4, 1))).toEqual({ judge: 'li', upheld: 4, all: 5 });
  expect(onePersonJudging(judged(3, 2))).toBeNull();
  expect(onePersonJudging(judged(4, 0))).toBeNull();
  expect(onePersonJudging([])).toBeNull();
});

test('a base that changed by more than a tenth is a jump, up or down; one that was not there is none', () => {
  expect([isBaseJump(100, 111), isBaseJump(100, 89), isBaseJump(100, 110), isBaseJump(0, 5)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
