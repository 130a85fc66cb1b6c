import { describe, expect, test } from '@jest/globals';
import { readRegimePack } from './pack-body.ts';

const source = { code: 'M1', title: '严控申诉率', publisher: '工信部', year: 2015, url: 'http://example.org/1' };
const rate = {
  code: 'user-appeal-rate',
  name: { zh: '用户申诉率', en: 'User appeal rate' },
  confidence: 'S',
  year: 2013,
  sources: ['M1'],
  define: {
    numerator: { layers: ['appeal'], types: null, dateBasis: 'accepted' },
    denominator: { series: 'customers', instant: 'average' },
    multiplier: '1000000',
    decimals: 1,
    period: 'quarter',
  },
};
const line = {
  code: 'miit-quarter',
  name: { zh: '不高于20', en: 'At most 20' },
  confidence: 'S',
  year: 2013,
  sources: ['M1'],
  define: {
    indicator: 'user-appeal-rate',
    unit: '*',
    kind: 'red-line',
    operator: '<=',
    value: '20',
    period: 'quarter',
    validFrom: '2013-01-01',
  },
};
const reply = {
  code: 'operator-reply',
  name: { zh: '答复', en: 'Reply' },
  confidence: 'S',
  year: null,
  sources: ['M1'],
  define: { step: 'close', amount: 15, unit: 'calendar-day', source: '办法', validFrom: '2013-01-01' },
};
const pack = {
  code: 'cn.test',
  name: { zh: '试', en: 'Test' },
  asOf: '2026-11-22',
  sources: [source],
  vocabulary: [{ concept: 'red-line', zh: '红线', en: 'appetite' }],
  indicators: [rate],
  limits: [line],
  deadlines: [reply],
};

const read = (more: object) => readRegimePack({ ...pack, ...more });
const faultsOf = (more: object) => {
  const result = read(more);
  return result.ok ? [] : result.reason.map(({ field, code }) => `${field} ${code}`);
};

describe('a regime pack', () => {
  test('is read with its definitions whole', () => {
    const result = readRegimePack(pack);
    expect(result).toMatchObject({
      ok: true,
      value: {
        note: null,
        indicators: [{ definition: { code: 'user-appeal-rate', definition: { annualMethod: 'sum-of-periods' } } }],
        limits: [{ definition: { code: 'miit-quarter', validUntil: null } }],
        deadlines: [
          { definition: { regime: 'cn.test', layers: null, level: null, startsAt: 'received', extension: 0 } },
        ],
      },
    });
  });

  test.each([
    ['a stranger among its members', { limit: [] }, 'limit unknown-field'],
    ['no code', { code: 'cn miit' }, 'code not-a-code'],
    ['a day that does not exist', { asOf: '2026-02-30' }, 'asOf not-a-day'],
    ['no English', { name: { zh: '试', en: '' } }, 'name.en text-missing'],
    ['a source without a place', { sources: [{ ...source, url: undefined }] }, 'sources.0 no-place'],
    ['a source with a path for an address', { sources: [{ ...source, url: '/etc' }] }, 'sources.0.url not-an-address'],
    ['a source of no century', { sources: [{ ...source, year: 15 }] }, 'sources.0.year not-in-range'],
    ['a source twice', { sources: [source, source] }, 'sources.1.code twice'],
    ['a word in one language', { vocabulary: [{ concept: 'unit', zh: '单位' }] }, 'vocabulary.0.en text-missing'],
    ['a source nobody lists', { deadlines: [{ ...reply, sources: ['M2'] }] }, 'deadlines.0.sources.0 unknown-source'],
    ['a stated value without a source', { deadlines: [{ ...reply, sources: [] }] }, 'deadlines.0.sources no-source'],
    ['a confidence of its own', { limits: [{ ...line, confidence: 'A' }] }, 'limits.0.confidence not-a-choice'],
    ['an item twice', { limits: [line, line] }, 'limits.1.code twice'],
    ['a definition and a reason', { limits: [{ ...line, reason: pack.name }] }, 'limits.0 define-or-reason'],
    ['neither definition nor reason', { limits: [{ ...line, define: null }] }, 'limits.0 define-or-reason'],
    ['a variant of nothing', { limits: [{ ...line, variantOf: 'other' }] }, 'limits.0.variantOf unknown-item'],
    ['a variant of itself', { limits: [{ ...line, variantOf: line.code }] }, 'limits.0.variantOf unknown-item'],
    [
      'an indicator with a false number',
      { indicators: [{ ...rate, define: { ...rate.define, multiplier: '1e6' } }] },
      'indicators.0.define.multiplier not-a-decimal',
    ],
    [
      'a limit with a false operator',
      { limits: [{ ...line, define: { ...line.define, operator: '≤' } }] },
      'limits.0.define.operator not-a-choice',
    ],
    [
      'a limit on an indicator it does not define',
      { limits: [{ ...line, define: { ...line.define, indicator: 'other' } }] },
      'limits.0.define.indicator unknown-indicator',
    ],
    [
      'a deadline of no time',
      { deadlines: [{ ...reply, define: { ...reply.define, amount: 0 } }] },
      'deadlines.0.define.amount not-in-range',
    ],
    [
      'a deadline in weeks',
      { deadlines: [{ ...reply, define: { ...reply.define, unit: 'week' } }] },
      'deadlines.0.define.unit not-a-choice',
    ],
    [
      'a deadline that ends before it begins',
      { deadlines: [{ ...reply, define: { ...reply.define, validTo: '2013-01-01' } }] },
      'deadlines.0.define.validTo before-start',
    ],
    [
      'a deadline that rolls perhaps',
      { deadlines: [{ ...reply, define: { ...reply.define, rolls: 'yes' } }] },
      'deadlines.0.define.rolls not-a-choice',
    ],
  ])('with %s is refused at its place', (_, more, fault) => {
    expect(faultsOf(more)).toEqual([fault]);
  });

  test('is refused with all its faults at once', () => {
    expect(faultsOf({ asOf: 'today', vocabulary: 'none', limits: [{ ...line, year: '2013' }] })).toEqual([
      'asOf not-a-day',
      'vocabulary not-a-list',
      'limits.0.year not-in-range',
    ]);
  });
});
