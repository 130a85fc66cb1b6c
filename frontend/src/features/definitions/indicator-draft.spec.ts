import { describe, expect, test } from '@jest/globals';
import type { Indicator } from './definitions.queries.ts';
import { faultsByField, indicatorDraft, newIndicator, newIndicatorDraft, previewed } from './indicator-draft.ts';

const MIIT: Indicator = {
  code: 'user-appeal-rate',
  name: { zh: '用户申诉率', en: 'User appeal rate' },
  version: 3,
  validFrom: '2026-01-01',
  numerator: { layers: ['appeal'], types: null, dateBasis: 'accepted' },
  denominator: { series: 'customers', instant: 'average' },
  multiplier: '1000000',
  decimals: 1,
  period: 'quarter',
  annualMethod: 'sum-of-periods',
  direction: 'lower',
  minimumBase: '100000',
  secondaryThreshold: { count: '40' },
  confirmation: null,
  seriesBreaks: [{ date: '2022-01-01', note: '重复投诉 合并' }],
  sources: ['工信部 2013', '工信部 2015'],
};

const SHARE: Indicator = {
  ...MIIT,
  numerator: {
    layers: ['ticket'],
    types: ['charging'],
    causes: ['billing'],
    dateBasis: 'due',
    flags: { onTime: true, repeat: false, satisfied: 'known' },
    within: { from: 'transferred', to: 'firstReply', hours: 24 },
    duplicates: 'merged',
  },
  denominator: { complaints: { layers: ['ticket'], types: null, dateBasis: 'due' } },
  minimumBase: null,
  secondaryThreshold: null,
  confirmation: { workingDays: 7, by: '合规部' },
  seriesBreaks: [],
  sources: [],
};

const bodyOf = ({ version: _version, validFrom: _validFrom, ...body }: Indicator) => body;

describe('an indicator as it is being written', () => {
  test.each([
    ['a rate per customers', MIIT],
    ['a share of complaints', SHARE],
    ['a plain count', { ...MIIT, denominator: null }],
    ['a base of one month', { ...MIIT, denominator: { series: 'customers', instant: 'snapshot', month: 2 } }],
    ['a base of the last days', { ...MIIT, denominator: { series: 'orders', instant: 'rolling', days: 90 } }],
  ])('is sent as it came: %s', (_kind, indicator) => {
    expect(newIndicator(indicatorDraft(indicator as Indicator))).toEqual(bodyOf(indicator as Indicator));
  });

  test('sends a number that is none as none, so that the server names the field', () => {
    const { decimals, denominator } = newIndicator({
      ...newIndicatorDraft(),
      decimals: '',
      instant: 'rolling',
      days: 'a month',
    });
    expect([decimals, denominator?.days]).toEqual([Number.NaN, Number.NaN]);
  });

  test('is tried out before it has a code or a name', () => {
    expect(previewed(newIndicatorDraft())).toMatchObject({ code: 'draft', name: { zh: '–', en: '–' } });
    expect(previewed(indicatorDraft(MIIT)).code).toBe('user-appeal-rate');
  });

  test('has each fault beside its field: that of an item beside its list, the first of several', () => {
    const fault = (field: string, code: string) => ({ field, code, message: code });
    const faults = faultsByField([
      fault('definition.seriesBreaks.0.date', 'not-a-day'),
      fault('definition.seriesBreaks.1.note', 'text-missing'),
      fault('numerator.types.12', 'too-long'),
      fault('name.zh', 'text-missing'),
    ]);
    expect(Object.entries(faults).map(([path, { code }]) => [path, code])).toEqual([
      ['name.zh', 'text-missing'],
      ['numerator.types', 'too-long'],
      ['seriesBreaks', 'not-a-day'],
    ]);
  });
});
