import { describe, expect, test } from '@jest/globals';
import { isBaseJump, monthEndChanges, onePersonJudging, unusualShares } from './gaming-watch.ts';

const USUAL = { leastCases: 5, rarest: 1, onePersonShare: 80, monthEndDays: 3, baseJump: 10 };

describe('the share of excluded complaints', () => {
  test('is shown where chance does not explain it: 5 of the 10 excluded fell on a tenth of the complaints', () => {
    const found = unusualShares(
      [
        { unit: 'A', counted: 10, excluded: 5 },
        { unit: 'B', counted: 90, excluded: 5 },
      ],
      USUAL,
    );
    expect(found).toMatchObject([{ unit: 'A', othersCounted: 90, othersExcluded: 5 }]);
    // Bin(10, 0.1): 1 − (0.34868 + 0.38742 + 0.19371 + 0.05740 + 0.01116)
    expect(found[0]?.chance).toBeCloseTo(0.00163, 4);
  });

  test('is not shown where it is like that of the others, nor where only few were excluded', () => {
    const alike = ['A', 'B'].map((unit) => ({ unit, counted: 50, excluded: 6 }));
    expect(unusualShares(alike, USUAL)).toEqual([]);
    const few = [
      { unit: 'A', counted: 10, excluded: 4 },
      { unit: 'B', counted: 1000, excluded: 0 },
    ];
    expect(unusualShares(few, USUAL)).toEqual([]);
  });

  test('has to be rarer the more units are looked at', () => {
    const others = Array.from({ length: 9 }, (_, place) => ({ unit: `B${place}`, counted: 10, excluded: 0 }));
    const unit = { unit: 'A', counted: 10, excluded: 5 };
    expect(
      unusualShares([unit, ...others.map((other, place) => ({ ...other, excluded: place < 5 ? 1 : 0 }))], USUAL),
    ).toEqual([]);
    expect(unusualShares([unit, ...others], USUAL)).toMatchObject([{ unit: 'A' }]);
  });

  test('says nothing of a unit that has nobody beside it', () => {
    expect(unusualShares([{ unit: 'A', counted: 10, excluded: 9 }], USUAL)).toEqual([]);
    expect(unusualShares([], USUAL)).toEqual([]);
  });
});

test('changes that crowd at the ends of months are shown: all 5 on a tenth of the days, once in 100 000', () => {
  expect(monthEndChanges([{ unit: 'A', changed: 5, atMonthEnd: 5 }], 0.1, USUAL)).toMatchObject([{ unit: 'A' }]);
  expect(monthEndChanges([{ unit: 'A', changed: 50, atMonthEnd: 5 }], 0.1, USUAL)).toEqual([]);
  expect(monthEndChanges([{ unit: 'A', changed: 4, atMonthEnd: 4 }], 0.1, USUAL)).toEqual([]);
});

test('one person who gave four of five verdicts is shown, once there are five', () => {
  const judged = (a: number, b: number) => [
    { judge: 'li', upheld: a },
    { judge: 'zhao', upheld: b },
  ];
  expect(onePersonJudging(judged(4, 1), USUAL)).toEqual({ judge: 'li', upheld: 4, all: 5 });
  expect(onePersonJudging(judged(3, 2), USUAL)).toBeNull();
  expect(onePersonJudging(judged(4, 0), USUAL)).toBeNull();
  expect(onePersonJudging([], USUAL)).toBeNull();
});

test('a base that changed by more than a tenth is a jump, up or down; one that was not there is none', () => {
  expect([
    isBaseJump(100, 111, USUAL),
    isBaseJump(100, 89, USUAL),
    isBaseJump(100, 110, USUAL),
    isBaseJump(0, 5, USUAL),
  ]).toEqual([true, true, false, false]);
});

test('an organisation may look closer, or from further away', () => {
  const close = { leastCases: 3, rarest: 5, onePersonShare: 75, monthEndDays: 3, baseJump: 5 };
  const far = { leastCases: 6, rarest: 1, onePersonShare: 100, monthEndDays: 3, baseJump: 50 };
  const shares = [
    // Bin(5, 0.1) from 3 on: 0.00856, under 5 % shared by two and not under 1 %
    { unit: 'A', counted: 10, excluded: 3 },
    { unit: 'B', counted: 90, excluded: 2 },
  ];
  expect([unusualShares(shares, close).length, unusualShares(shares, { ...close, rarest: 1 })]).toEqual([1, []]);
  // Bin(3, 0.1) at 3: 0.001
  const changes = [{ unit: 'A', changed: 3, atMonthEnd: 3 }];
  expect([monthEndChanges(changes, 0.1, close).length, monthEndChanges(changes, 0.1, far)]).toEqual([1, []]);
  const judges = [
    { judge: 'li', upheld: 3 },
    { judge: 'zhao', upheld: 1 },
  ];
  expect(onePersonJudging(judges, close)).toEqual({ judge: 'li', upheld: 3, all: 4 });
  expect(onePersonJudging([{ judge: 'li', upheld: 6 }], far)).toEqual({ judge: 'li', upheld: 6, all: 6 });
  expect([isBaseJump(100, 106, close), isBaseJump(100, 150, far), isBaseJump(100, 151, far)]).toEqual([
    true,
    false,
    true,
  ]);
});
