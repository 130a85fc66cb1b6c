import { describe, expect, test } from '@jest/globals';
import { type LeverDraft, leverFaults, leverOf } from './lever-draft.ts';

const TODAY = '2026-11-22';
const draft = (fields: Partial<LeverDraft> = {}): LeverDraft => ({
  name: '退费',
  nameEnglish: '',
  price: '',
  kind: 'pace',
  share: '30',
  count: '',
  event: '',
  from: TODAY,
  ...fields,
});
const LINE = { indicator: 'unexplained-charge-rate', unit: 'root', period: '2026' };

describe('a lever being typed', () => {
  test.each([
    ['nothing', {}, ''],
    ['no name', { name: ' ' }, 'name'],
    ['a price in words', { price: '很贵' }, 'price'],
    ['a share of nothing', { share: '0' }, 'share'],
    ['more than everything', { share: '101' }, 'share'],
    ['no incident', { kind: 'incident' }, 'event'],
    ['half a complaint', { kind: 'count', count: '0.5', share: '' }, 'count'],
    ['a day that is over', { from: '2026-11-21' }, 'from'],
    ['several things', { name: '', share: 'x' }, 'name share'],
  ] as const)('with %s wrong says so', (_, fields, faults) => {
    expect(leverFaults(draft(fields), TODAY).join(' ')).toBe(faults);
  });

  test.each([
    [{}, { kind: 'pace', share: '0.3' }],
    [
      { share: '82.42', kind: 'incident', event: '9' },
      { kind: 'incident', share: '0.8242', event: '9' },
    ],
    [{ share: '100' }, { kind: 'pace', share: '1' }],
    [
      { kind: 'count', count: ' 5 ' },
      { kind: 'count', count: '5' },
    ],
  ] as const)('as %j takes effect as %j', (fields, effect) => {
    expect(leverOf(draft(fields), LINE).effect).toEqual(effect);
  });

  test('is called as typed in both languages unless an English name is given, and costs yuan', () => {
    expect(leverOf(draft({ price: '12.4' }), LINE)).toMatchObject({
      ...LINE,
      title: { zh: '退费', en: '退费' },
      price: { amount: '12.4', currency: 'CNY' },
    });
    expect(leverOf(draft({ nameEnglish: 'Refund' }), LINE).title.en).toBe('Refund');
  });
});
