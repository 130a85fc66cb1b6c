import { describe, expect, test } from '@jest/globals';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { CatalogueTree } from './catalogue-tree.ts';
import type { CodeChange, Filing } from './code-change.ts';

const entry = (code: string, nameZh: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  code,
  parentCode: null,
  nameZh,
  nameEn: `The ${code}`,
  ...more,
});

const tree = ({
  entries,
  filings = [],
  changes = [],
}: {
  entries: CatalogueEntry[];
  filings?: Filing[];
  changes?: CodeChange[];
}) => new CatalogueTree({ entries, filings, changes }, true);

const change = (step: number, more: Partial<CodeChange>): CodeChange => ({
  step,
  kind: 'merge',
  from: '2026-03-01',
  oldCode: 'a',
  newCode: 'b',
  text: null,
  ...more,
});

describe('the key of a text', () => {
  const entries = [
    entry('charging', '资费扣费', { formerNames: ['资费'] }),
    entry('unexplained-charge', '不明扣费', { parentCode: 'charging' }),
    entry('ended', '已停用', { validTo: '2026-03-01' }),
    entry('later', '后来的', { validFrom: '2026-03-01' }),
  ];
  const filings = [
    { text: '乱扣钱', code: 'unexplained-charge', step: 1 },
    { text: '资费扣费', code: 'later', step: 2 },
  ];

  test.each([
    ['不明扣费', '2026-01-01', 'unexplained-charge'],
    ['资费 / 不明扣费', '2026-01-01', 'unexplained-charge'],
    ['UNEXPLAINED-CHARGE', '2026-01-01', 'unexplained-charge'],
    ['the charging', '2026-01-01', 'charging'],
    ['资费', '2026-01-01', 'charging'],
    ['乱扣钱', '2026-01-01', 'unexplained-charge'],
    ['资费扣费', '2026-01-01', 'later'],
    ['某 / 乱扣钱', '2026-01-01', '某 / 乱扣钱'],
    ['已停用', '2026-02-28', 'ended'],
    ['已停用', '2026-03-01', '已停用'],
    ['后来的', '2026-02-28', '后来的'],
    ['后来的', '2026-03-01', 'later'],
    ['', '2026-01-01', ''],
  ])('%j on %s is %j', (text, day, key) => {
    expect(tree({ entries, filings }).keyOf(text, day)).toBe(key);
  });

  test('without paths the last element names nothing', () => {
    const channels = new CatalogueTree({ entries: [entry('app', 'App')], filings: [], changes: [] }, false);
    expect([channels.keyOf('app'), channels.keyOf('网 / app')]).toEqual(['app', '网 / app']);
  });

  test('a text a filter names means the entry that bears the name, even one that ended', () => {
    const known = tree({ entries, filings });
    expect(['已停用', '后来的', '乱扣钱', 'charging', '没有'].map((text) => known.bearer(text))).toEqual([
      'ended',
      'later',
      'unexplained-charge',
      'charging',
      undefined,
    ]);
  });
});

describe('changes of codes', () => {
  const merged = [entry('a', '甲', { validTo: '2026-03-01' }), entry('b', '乙'), entry('c', '丙')];

  test('a merge counts from its day on, and its spans say so', () => {
    const known = tree({ entries: merged, changes: [change(1, {})] });
    expect(known.spans('甲')).toEqual([
      { from: null, until: '2026-03-01', key: 'a' },
      { from: '2026-03-01', until: null, key: 'b' },
    ]);
    expect(known.spans('乙')).toEqual([{ from: null, until: null, key: 'b' }]);
  });

  test('a later change carries on what an earlier one brought', () => {
    const entries = [merged[0]!, entry('b', '乙', { validTo: '2026-06-01' }), entry('c', '丙')];
    const changes = [change(1, {}), change(2, { from: '2026-06-01', oldCode: 'b', newCode: 'c' })];
    expect(
      tree({ entries, changes })
        .spans('甲')
        .map(({ from, key }) => [from, key]),
    ).toEqual([
      [null, 'a'],
      ['2026-03-01', 'b'],
      ['2026-06-01', 'c'],
    ]);
  });

  test('a part merged back into what it was split from goes round only once', () => {
    const entries = [entry('a', '甲'), entry('b', '乙', { validFrom: '2026-03-01', validTo: '2026-06-01' })];
    const changes = [
      change(2, { kind: 'split', text: '流量包' }),
      change(3, { from: '2026-06-01', oldCode: 'b', newCode: 'a' }),
    ];
    const filings = [{ text: '流量包', code: 'a', step: 1 }];
    expect(
      tree({ entries, filings, changes })
        .spans('流量包')
        .map(({ key }) => key),
    ).toEqual(['a', 'b', 'a']);
  });

  test('a text filed after a split goes where it was filed', () => {
    const entries = [entry('a', '甲'), entry('b', '乙', { validFrom: '2026-03-01' })];
    const changes = [change(1, { kind: 'split', text: '流量包' })];
    const filed = (step: number) => tree({ entries, changes, filings: [{ text: '流量包', code: 'a', step }] });
    expect([filed(0), filed(2)].map((known) => known.keyOf('流量包'))).toEqual(['b', 'a']);
  });

  test('what was moved belongs to its entry still, and no more to the place it left', () => {
    const entries = [
      entry('top', '上'),
      entry('x', '子', { parentCode: 'top', validTo: '2026-03-01' }),
      entry('x-2', '子', { validFrom: '2026-03-01' }),
      entry('y-2', '孙', { parentCode: 'x-2', validFrom: '2026-03-01' }),
    ];
    const known = tree({ entries, changes: [change(1, { kind: 'move', oldCode: 'x', newCode: 'x-2' })] });
    expect(known.selected('x')).toEqual(['x', 'x-2', 'y-2']);
    expect(known.selected('top')).toEqual(['top', 'x']);
    expect(known.spans('子').map(({ key }) => key)).toEqual(['x', 'x-2']);
  });
});
