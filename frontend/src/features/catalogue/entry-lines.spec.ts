import { describe, expect, test } from '@jest/globals';
import type { CatalogueEntry } from '../../api/catalogue-models.ts';
import { entryKey, entryLines, shifted } from './entry-lines.ts';

const entry = (code: string, parent: string | null, zh: string): CatalogueEntry => ({
  code,
  parent,
  name: { zh, en: code },
  validFrom: null,
  validTo: null,
  version: 1,
});
const entries = [
  entry('charging', null, '资费'),
  entry('unexplained', 'charging', '不明扣费'),
  entry('malicious', 'charging', '恶意扣费'),
  entry('network', null, '网络'),
];

describe('the lines of a catalogue', () => {
  test.each([
    [[], '', ['0charging', '1unexplained', '1malicious', '0network']],
    [['charging'], '', ['0charging', '0network']],
    [['charging'], '恶意', ['0charging', '1malicious']],
    [[], 'NETW', ['0network']],
    [[], '没有', []],
  ])('with %j closed and %j sought are %j', (closed, search, expected) => {
    const lines = entryLines(entries, new Set(closed), search);
    expect(lines.map(({ depth, entry: { code } }) => `${depth}${code}`)).toEqual(expected);
  });

  test.each([
    ['ArrowDown', 3, { go: 3 }],
    ['ArrowUp', 1, { go: 0 }],
    ['ArrowRight', 0, { go: 1 }],
    ['ArrowLeft', 0, { toggle: 'charging' }],
    ['ArrowLeft', 2, { go: 0 }],
    ['x', 0, null],
  ])('%s on line %d does %j', (key, index, expected) => {
    expect(entryKey(key, index, entryLines(entries, new Set(), ''))).toEqual(expected);
  });

  test('an entry moves among its siblings only', () => {
    expect(shifted(entries, 'malicious', -1)).toEqual(['malicious', 'unexplained']);
    expect(shifted(entries, 'malicious', 1)).toBeUndefined();
    expect(shifted(entries, 'charging', 1)).toEqual(['network', 'charging']);
  });
});
