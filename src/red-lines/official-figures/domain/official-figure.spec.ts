import { describe, expect, test } from '@jest/globals';
import { type OfficialFigure, reconcile } from './official-figure.ts';
import { readOfficialFigure } from './official-figure-body.ts';

const figure: OfficialFigure = {
  indicator: 'user-appeal-rate',
  unit: 'root',
  period: '2026-Q1',
  count: '355',
  rate: '12.8',
  source: '通管局 2026年一季度通报',
  publishedOn: '2026-04-20',
  items: [{ count: '2', text: '跨季受理' }],
};

describe('an official figure beside ours', () => {
  test.each([
    ['357', ['2'], ['2', '2', '0']],
    ['357', [], ['2', '0', '2']],
    ['357', ['3', '-2'], ['2', '1', '1']],
    ['355', [], ['0', '0', '0']],
    ['350', ['-5'], ['-5', '-5', '0']],
    ['9007199254740993', [], ['9007199254740638', '0', '9007199254740638']],
    [null, ['2'], [null, '2', null]],
  ] as const)('is, with %s of ours and %j explained, %j', (internal, counts, [difference, explained, unexplained]) => {
    const items = counts.map((count) => ({ count, text: '说明' }));
    expect(reconcile({ ...figure, items }, internal)).toEqual({ difference, explained, unexplained });
  });

  test('has no difference where only a rate was published', () => {
    expect(reconcile({ ...figure, count: null }, '357').difference).toBeNull();
  });
});

describe('the body of an official figure', () => {
  test('is read as it stands, without items when there are none', () => {
    const { items: _items, ...rest } = figure;
    expect(readOfficialFigure(figure)).toEqual({ ok: true, value: figure });
    expect(readOfficialFigure(rest)).toEqual({ ok: true, value: { ...figure, items: [] } });
  });

  test.each([
    [{ count: 355 }, 'count not-a-count'],
    [{ count: '-1' }, 'count not-a-count'],
    [{ count: null, rate: null }, 'count no-figure'],
    [{ rate: '12,8' }, 'rate not-a-decimal'],
    [{ period: '2026-Q5' }, 'period not-a-period'],
    [{ publishedOn: '2026-02-30' }, 'publishedOn not-a-day'],
    [{ source: ' ' }, 'source text-missing'],
    [{ items: [{ count: '0', text: '无' }] }, 'items.0.count not-a-count'],
    [{ items: [{ count: '2' }] }, 'items.0.text text-missing'],
    [{ note: '' }, 'note unknown-field'],
  ])('with %j is refused', (more, fault) => {
    const read = readOfficialFigure({ ...figure, ...more });
    expect(read.ok ? [] : read.reason.map(({ field, code }) => `${field} ${code}`)).toEqual([fault]);
  });
});
