import { expect, test } from '@jest/globals';
import { formatHalfUp, parseDecimal } from '../../shared/ratio.ts';
import { median } from './median.ts';

// the banks of 银保监会's bulletins: 2022Q2, 2020Q2 and, of customers, 2022Q2
test.each([
  ['4017 3296 3135 3012 2664 2214', '3073.5'],
  ['94 5250 4460 3793 3601 3593 2350 2302 2013 780 260 108 101', '2302.0'],
  ['216.7 46.6 44.7 41.8 41.5 35.7', '43.3'],
  ['7', '7.0'],
])('the median of %s is %s', (values, printed) => {
  const found = median(values.split(' ').map(parseDecimal));
  expect(found && formatHalfUp(found, 1)).toBe(printed);
});

test('there is none of nothing', () => {
  expect(median([])).toBeNull();
});
