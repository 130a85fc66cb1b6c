import { describe, expect, test } from '@jest/globals';
import { ratio } from '../../shared/ratio.ts';
import { allocatedValue, allocateLine } from './allocated-line.ts';

const MIIT_YEAR = { value: '70', operator: '<=', multiplier: '1000000', share: '1' } as const;

describe('a line handed down', () => {
  // DOMAIN §5.1: 3.45 million users 241 a year, two million 140, 150,000 ten
  test('gives each unit the superior’s rate, its allowance rounded down', () => {
    const heirs = [
      { unit: 'A', base: ratio(3_450_000n) },
      { unit: 'B', base: ratio(150_000n) },
      { unit: 'C', base: null },
    ];
    expect(allocateLine(MIIT_YEAR, heirs)).toEqual([
      { unit: 'A', value: '70', base: '3450000', exact: '241.50', allowance: '241' },
      { unit: 'B', value: '70', base: '150000', exact: '10.50', allowance: '10' },
      { unit: 'C', value: '70', base: null, exact: null, allowance: null },
    ]);
  });

  test('keeps a part in reserve', () => {
    const [line] = allocateLine({ ...MIIT_YEAR, share: '0.9' }, [{ unit: 'A', base: ratio(2_000_000n) }]);
    expect(line).toMatchObject({ value: '63', exact: '126.00', allowance: '126' });
  });

  test('has no allowance where more is better', () => {
    const [line] = allocateLine({ ...MIIT_YEAR, operator: '>=', multiplier: '100' }, [{ unit: 'A', base: ratio(10n) }]);
    expect(line).toMatchObject({ value: '70', allowance: null });
  });
});

test.each([
  ['<=', '20', '0.333333333', '6.66666666'],
  ['<=', '0.000000001', '0.5', '0'],
  ['>=', '0.000000001', '0.5', '0.000000001'],
] as const)('the part of a line %s %s that is %s is cut to the stricter side: %s', (operator, value, share, part) => {
  expect(allocatedValue({ operator, value, share })).toBe(part);
});
