import { describe, expect, test } from '@jest/globals';
import { readIndicator } from './indicator-body.ts';
import { readLimit } from './limit-body.ts';

/** As CONTRACT gives it. */
const INDICATOR = {
  code: 'caac-rate',
  name: { zh: '投诉率', en: 'Complaint rate' },
  numerator: { layers: ['appeal'], types: null, dateBasis: 'received' },
  denominator: { series: 'passengers', instant: 'flow' },
  multiplier: '10000',
  decimals: 3,
  period: 'month',
  direction: 'lower',
};
const LIMIT = {
  code: 'miit-quarter',
  indicator: 'user-appeal-rate',
  unit: '*',
  kind: 'red-line',
  operator: '<=',
  value: '20',
  period: 'quarter',
  validFrom: '2013-01-01',
};

function faultsOf(read: ReturnType<typeof readIndicator> | ReturnType<typeof readLimit>): string[] {
  return read.ok ? [] : read.reason.map(({ field, code }) => `${field}: ${code}`);
}

describe('the body of an indicator', () => {
  test('is read with its defaults', () => {
    const read = readIndicator(INDICATOR);
    if (!read.ok) throw new Error(JSON.stringify(read.reason));
    expect(read.value.definition).toMatchObject({
      annualMethod: 'sum-of-periods',
      minimumBase: null,
      secondaryThreshold: null,
      confirmation: null,
      seriesBreaks: [],
      sources: [],
    });
  });

  test.each([
    ['a share is pooled', { denominator: { complaints: INDICATOR.numerator } }, 'pooled-average'],
    ['a window is pooled', { period: 'rolling-30', denominator: { series: 's', instant: 'end' } }, 'pooled-average'],
    ['an underscore is a dash', { annualMethod: 'pooled_end' }, 'pooled-end'],
  ])('%s', (_, change, method) => {
    const read = readIndicator({ ...INDICATOR, ...change });
    expect(read.ok && read.value.definition.annualMethod).toBe(method);
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['an extra field', { approvedBy: 'me' }, ['approvedBy: unknown-field']],
    ['a number for a decimal', { multiplier: 10_000 }, ['multiplier: not-a-decimal']],
    ['a multiplier of nothing', { multiplier: '0.0' }, ['multiplier: zero']],
    [
      'an unknown layer',
      { numerator: { ...INDICATOR.numerator, layers: ['call'] } },
      ['numerator.layers.0: not-a-choice'],
    ],
    ['no layer', { numerator: { ...INDICATOR.numerator, layers: [] } }, ['numerator.layers: empty']],
    ['no type at all', { numerator: { ...INDICATOR.numerator, types: [] } }, ['numerator.types: empty']],
    [
      'a snapshot without a month',
      { denominator: { series: 's', instant: 'snapshot' } },
      ['denominator.month: not-in-range'],
    ],
    [
      'a month beyond the period',
      { denominator: { series: 's', instant: 'snapshot', month: 2 } },
      ['denominator.month: not-in-range'],
    ],
    [
      'days without rolling',
      { denominator: { series: 's', instant: 'end', days: 30 } },
      ['denominator.days: not-with-instant'],
    ],
    [
      'a series beside complaints',
      { denominator: { series: 's', complaints: INDICATOR.numerator } },
      ['denominator.series: not-with-complaints'],
    ],
    [
      'a sum of shares',
      { denominator: { complaints: INDICATOR.numerator }, annualMethod: 'sum-of-periods' },
      ['annualMethod: share-not-summable'],
    ],
    ['a window of no days', { period: 'rolling-0' }, ['period: not-a-choice']],
    ['a window without its days', { period: 'rolling' }, ['period: not-a-choice']],
    [
      'a month of a window',
      { period: 'rolling-30', denominator: { series: 's', instant: 'snapshot', month: 1 } },
      ['denominator.instant: not-with-rolling'],
    ],
    [
      'the sum of the months of a window',
      { period: 'rolling-30', denominator: { series: 's', instant: 'flow' } },
      ['denominator.instant: not-with-rolling'],
    ],
    [
      'a sum of windows, which overlap',
      { period: 'rolling-30', denominator: { series: 's', instant: 'end' }, annualMethod: 'sum-of-periods' },
      ['annualMethod: window-not-summable'],
    ],
    ['a break on no day', { seriesBreaks: [{ date: '2022-02-30', note: 'x' }] }, ['seriesBreaks.0.date: not-a-day']],
    ['a count of nothing', { secondaryThreshold: { count: '0' } }, ['secondaryThreshold.count: not-a-count']],
    ['half a complaint', { secondaryThreshold: { count: '1.5' } }, ['secondaryThreshold.count: not-a-count']],
    ['a number for a count', { secondaryThreshold: { count: 40 } }, ['secondaryThreshold.count: not-a-count']],
    [
      'a rate for a threshold',
      { secondaryThreshold: { rate: '4' } },
      ['secondaryThreshold.rate: unknown-field', 'secondaryThreshold.count: not-a-count'],
    ],
    [
      'a count to warn of where more is better',
      { direction: 'higher', secondaryThreshold: { count: '40' } },
      ['secondaryThreshold: not-with-higher'],
    ],
    [
      'somebody to confirm what is counted anyway',
      { confirmation: { workingDays: 7, by: 'x' } },
      ['confirmation: nothing-to-confirm'],
    ],
    [
      'no days to confirm in',
      {
        numerator: { ...INDICATOR.numerator, flags: { substantiated: true } },
        confirmation: { workingDays: 0, by: '' },
      },
      ['confirmation.workingDays: not-in-range', 'confirmation.by: text-missing'],
    ],
    ['a NUL', { name: { zh: 'a\0b', en: 'x' } }, ['name.zh: not-text']],
  ])('with %s is refused', (_, change, faults) => {
    expect(faultsOf(readIndicator({ ...INDICATOR, ...change }))).toEqual(faults);
  });

  test('says by when and by whom what is alleged is decided', () => {
    const numerator = { ...INDICATOR.numerator, flags: { substantiated: true } };
    const read = (confirmation: object) => readIndicator({ ...INDICATOR, numerator, confirmation });
    expect(read({ workingDays: 7 })).toMatchObject({
      value: { definition: { confirmation: { workingDays: 7, by: null } } },
    });
    expect(read({ workingDays: 7, by: ' 合规部 ' })).toMatchObject({
      value: { definition: { confirmation: { workingDays: 7, by: '合规部' } } },
    });
  });

  test.each([null, [], 'text', 7])('%j is no body', (body) => {
    expect(faultsOf(readIndicator(body))).toEqual([': not-an-object']);
  });

  test('names every fault at once', () => {
    expect(faultsOf(readIndicator({})).length).toBeGreaterThan(5);
  });
});

describe('the body of a limit', () => {
  test('is read', () => {
    expect(readLimit(LIMIT)).toEqual({ ok: true, value: { ...LIMIT, validUntil: null, source: '' } });
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['an unknown operator', { operator: '=<' }, ['operator: not-a-choice']],
    ['a negative value', { value: '-1' }, ['value: not-a-decimal']],
    ['a value that is infinite', { value: '1e400' }, ['value: not-a-decimal']],
    ['full-width digits', { value: '２０' }, ['value: not-a-decimal']],
    ['an end before its start', { validUntil: '2013-01-01' }, ['validUntil: before-start']],
    ['no day', { validFrom: '2013-1-1' }, ['validFrom: not-a-day']],
  ])('with %s is refused', (_, change, faults) => {
    expect(faultsOf(readLimit({ ...LIMIT, ...change }))).toEqual(faults);
  });
});
