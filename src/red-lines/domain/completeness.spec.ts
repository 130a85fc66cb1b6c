import { describe, expect, test } from '@jest/globals';
import type { Period } from '../../shared/period.ts';
import { type Coverage, daysWithoutData, isHeard, lastDelivered, overWeekend } from './completeness.ts';

function delivered(source: string, from: string, end: string, layer: Coverage['layer'] = 'appeal'): Coverage {
  return { source, layer, from, end };
}

const [FROM, END, TODAY] = ['2026-10-01', '2026-11-22', '2026-11-22'];
const missing = (...coverage: Coverage[]) => daysWithoutData(coverage, ['appeal'], FROM, END, TODAY);

describe('days without data', () => {
  test('are all of them when nothing was delivered', () => {
    // 31 of October and 21 of November
    expect(missing()).toBe(52);
  });

  test('are none when one source delivered every day', () => {
    expect(missing(delivered('crm', '2026-01-01', '2026-11-01'), delivered('crm', '2026-11-01', '2026-11-22'))).toBe(0);
  });

  test('do not include those of a source that answers for one child only', () => {
    const coverage = [delivered('crm', '2026-01-01', '2026-11-22'), delivered('baisha', '2026-01-01', '2026-11-19')];
    const days = (answers: (source: string) => boolean) =>
      daysWithoutData(coverage, ['appeal'], FROM, END, TODAY, answers);
    expect(days(() => true)).toBe(3);
    expect(days((source) => source !== 'baisha')).toBe(0);
  });

  test('are the last three when a source has fallen silent', () => {
    expect(missing(delivered('crm', '2026-01-01', '2026-11-19'))).toBe(3);
  });

  test('are a hole between two deliveries, though another source delivered then', () => {
    const whole = delivered('hotline', '2026-01-01', '2026-11-22');
    expect(
      missing(whole, delivered('crm', '2026-01-01', '2026-10-10'), delivered('crm', '2026-10-12', '2026-11-22')),
    ).toBe(2);
  });

  test('are not asked of a source before its first day, nor of one that ended long ago', () => {
    const whole = delivered('crm', '2026-01-01', '2026-11-22');
    const [late, ended] = [delivered('app', '2026-11-15', '2026-11-22'), delivered('old', '2026-01-01', '2026-08-01')];
    expect(missing(whole, late, ended)).toBe(0);
  });

  test('are not asked of history kept as totals', () => {
    expect(missing(delivered('crm', '2026-10-01', '2026-11-22'), delivered('totals', '2026-01-01', '2026-10-05'))).toBe(
      0,
    );
  });

  test('count a day once, whichever layers it lacks', () => {
    const appeals = delivered('crm', '2026-01-01', '2026-11-20');
    const tickets = delivered('crm', '2026-01-01', '2026-11-21', 'ticket');
    expect(daysWithoutData([appeals, tickets], ['appeal', 'ticket'], FROM, END, TODAY)).toBe(2);
  });
});

describe('days a source with a calendar owes', () => {
  const owed = { source: 'crm', layer: 'appeal', from: '2026-10-01', end: '2026-11-20' } as const;
  const without = (coverage: Coverage[], source = 'crm') =>
    daysWithoutData(coverage, ['appeal'], FROM, END, TODAY, () => true, [{ ...owed, source }]);

  test('are missing up to the last delivery that has come due, and no further', () => {
    expect(without([delivered('crm', '2026-01-01', '2026-11-17')])).toBe(3);
  });

  test('are missing though it never delivered, and though another source did', () => {
    expect(without([delivered('crm', '2026-01-01', '2026-11-22')], 'baisha')).toBe(50);
  });

  test('leave the rule of sources without a calendar as it was', () => {
    const others = [delivered('crm', '2026-01-01', '2026-11-20'), delivered('app', '2026-01-01', '2026-11-21')];
    expect(without(others)).toBe(1);
  });

  test('go on being owed however long it has been silent', () => {
    expect(without([delivered('crm', '2026-01-01', '2026-07-01')])).toBe(50);
  });
});

describe('the last day delivered', () => {
  test('is the day before a range ends, and not later than asked for', () => {
    const coverage = [delivered('crm', '2026-01-01', '2026-11-20'), delivered('app', '2026-11-01', '2026-11-12')];
    expect(lastDelivered(coverage, '2026-11-21')).toBe('2026-11-19');
    expect(lastDelivered(coverage, '2026-10-31')).toBe('2026-10-31');
    expect(lastDelivered(coverage, '2025-12-31')).toBeNull();
  });
});

describe('a period is heard of', () => {
  const november: Period = { kind: 'month', code: '2026-11', start: '2026-11-01', end: '2026-12-01' };

  test.each([
    ['by a delivery that reaches into it', delivered('crm', '2026-10-01', '2026-11-02'), true],
    ['not by one that ends with the month before', delivered('crm', '2026-10-01', '2026-11-01'), false],
    ['not by one that begins after it', delivered('crm', '2026-12-01', '2026-12-02'), false],
    ['not by another layer', delivered('crm', '2026-11-01', '2026-12-01', 'ticket'), false],
  ])('%s', (_, coverage, heard) => {
    expect(isHeard([coverage], ['appeal'], november)).toBe(heard);
  });
});

describe('a delivery before a weekend', () => {
  // 2026-11-20 is a Friday; the end is the first day not delivered
  test.each([
    ['up to Friday stands until Monday', '2026-11-21', '2026-11-23'],
    ['up to Saturday stands until Monday', '2026-11-22', '2026-11-23'],
    ['up to Sunday is whole', '2026-11-23', '2026-11-23'],
    ['up to Thursday leaves Friday open', '2026-11-20', '2026-11-20'],
  ])('%s', (_, end, until) => {
    expect(overWeekend(delivered('crm', '2026-11-01', end)).end).toBe(until);
  });
});
