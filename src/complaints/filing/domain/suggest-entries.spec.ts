import { describe, expect, test } from '@jest/globals';
import { CatalogueTree } from '../../../catalogue/domain/catalogue-tree.ts';
import { likeness, plainText } from './likeness.ts';
import { knownEntries, suggestEntries } from './suggest-entries.ts';

describe('likeness', () => {
  test.each([
    ['Slow internet', 'slow  INTERNET!', 1],
    ['ＷＩＦＩ', 'wifi', 1],
    // within: 0.7 + 0.25 × 4 ÷ 6
    ['不明扣费争议', '不明扣费', 0.87],
    // one of two pairs each way: 资费, 费扣, 扣费 and 乱扣, 扣费 → 2 × 1 ÷ 5 × 0.9
    ['资费扣费', '乱扣费', 0.36],
    // the word billing in common, 2 × 1 ÷ 4; its six pairs say more: 2 × 6 ÷ (12 + 10) × 0.9
    ['billing dispute', 'billing error', 0.49],
    ['宽带', '漫游', 0],
    ['', '漫游', 0],
    ['！？', '漫游', 0],
  ])('of %j and %j is %d', (one, other, expected) => {
    expect(Math.round(likeness(one, other) * 100) / 100).toBe(expected);
    expect(likeness(other, one)).toBe(likeness(one, other));
  });

  test('compares plain texts', () => {
    expect(plainText(' 资费／争议（２０２６） ')).toBe('资费 争议 2026');
  });
});

describe('suggestions', () => {
  const tree = new CatalogueTree(
    {
      entries: [
        { code: 'charging', parentCode: null, nameZh: '资费扣费', nameEn: 'Tariffs and charges' },
        { code: 'unexplained-charge', parentCode: 'charging', nameZh: '不明扣费', nameEn: 'Unexplained charge' },
        { code: 'network', parentCode: null, nameZh: '网络质量', nameEn: 'Network quality', formerNames: ['信号'] },
        { code: 'ended', parentCode: null, nameZh: '网络', nameEn: 'Net', validTo: '2026-01-01' },
      ],
      filings: [{ text: '上网慢', code: 'network', step: 1 }],
      changes: [],
    },
    true,
  );
  const suggested = (text: string) =>
    suggestEntries(text, knownEntries(tree)).map(({ code, because }) => [code, because]);

  test.each([
    ['乱收费 / 不明扣费争议', [['unexplained-charge', '不明扣费']]],
    [
      'Unexplained charges',
      [
        ['unexplained-charge', 'Unexplained charge'],
        ['charging', 'Tariffs and charges'],
      ],
    ],
    ['信号差', [['network', '信号']]],
    ['上网很慢', [['network', '上网慢']]],
    ['携号转网', []],
  ])('for %j are %j', (text, expected) => {
    expect(suggested(text)).toEqual(expected);
  });
});
