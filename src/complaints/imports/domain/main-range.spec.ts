import { describe, expect, test } from '@jest/globals';
import { mainRange } from './main-range.ts';

const on = (day: string, count: number) => ({ day, count });

describe('the main range of a file', () => {
  test('is the whole file when its days lie close together', () => {
    expect(mainRange([on('2026-11-03', 1), on('2026-11-01', 5), on('2026-11-18', 2)])).toEqual({
      from: '2026-11-01',
      until: '2026-11-19',
      outside: 0,
    });
  });

  test('leaves out the few rows far away, before and after', () => {
    expect(mainRange([on('2015-01-06', 3), on('2015-06-13', 40), on('2015-06-27', 40), on('2015-09-04', 4)])).toEqual({
      from: '2015-06-13',
      until: '2015-06-28',
      outside: 7,
    });
  });

  test.each([
    ['14 empty days do not cut', '2026-01-16', { from: '2026-01-01', until: '2026-01-17', outside: 0 }],
    ['15 empty days do', '2026-01-17', { from: '2026-01-01', until: '2026-01-02', outside: 1 }],
  ])('%s', (_, second, range) => {
    expect(mainRange([on('2026-01-01', 9), on(second, 1)])).toEqual(range);
  });

  test.each([
    ['exactly two thirds are the bulk', 4, { from: '2026-01-01', until: '2026-01-02', outside: 2 }],
    ['less is a sparse file, covered as a whole', 3, { from: '2026-01-01', until: '2026-06-02', outside: 0 }],
  ])('%s', (_, bulk, range) => {
    expect(mainRange([on('2026-01-01', bulk), on('2026-03-01', 1), on('2026-06-01', 1)])).toEqual(range);
  });

  test('does not exist without days', () => {
    expect(mainRange([])).toBeUndefined();
  });
});
