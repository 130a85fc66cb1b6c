import { describe, expect, test } from '@jest/globals';
import { openAtFirst, treeKey, treeLines } from './unit-tree.ts';

function unit(code: string, zh: string, path: string[]) {
  const parent = path.at(-2) ?? null;
  return { code, name: { zh, en: code }, kind: 'city', parent, level: path.length - 1, path, version: 1 };
}
const units = [
  unit('root', '岭江移动', ['root']),
  unit('BG', '滨港', ['root', 'BG']),
  unit('BG1', '东港县', ['root', 'BG', 'BG1']),
  unit('LZ', '澜州', ['root', 'LZ']),
];
const shown = (open: string[], search = '') =>
  treeLines(units, new Set(open), search).map(({ unit: { code } }) => code);

describe('the lines of the tree', () => {
  test('are those below open units', () => {
    expect(shown([])).toEqual(['root']);
    expect(shown(['root'])).toEqual(['root', 'BG', 'LZ']);
    expect(shown(['root', 'BG'])).toEqual(['root', 'BG', 'BG1', 'LZ']);
  });

  test('stay closed below a closed superior, whatever is open beneath', () => {
    expect(shown(['BG'])).toEqual(['root']);
  });

  test.each([
    ['东港', ['root', 'BG', 'BG1']],
    ['lz', ['root', 'LZ']],
    ['  BG1 ', ['root', 'BG', 'BG1']],
    ['nothing', []],
  ])('of a search for %j are the matches and their superiors', (search, codes) => {
    expect(shown([], search)).toEqual(codes);
  });

  test('tell a match from the superiors that show where it belongs', () => {
    const matches = treeLines(units, new Set(), '东港').filter(({ isMatch }) => isMatch);
    expect(matches.map((line) => line.unit.code)).toEqual(['BG1']);
  });

  test('start at one’s own scope, which need not be the root', () => {
    const own = [unit('BG', '滨港', ['BG']), unit('BG1', '东港县', ['BG', 'BG1'])].map((each) => ({
      ...each,
      level: each.level + 1,
    }));
    expect(treeLines(own, new Set(['BG']), '').map(({ depth }) => depth)).toEqual([0, 1]);
  });
});

describe('a large tree', () => {
  test('opens only the top and the way to the chosen unit', () => {
    const many = [...units, ...Array.from({ length: 80 }, (_, index) => unit(`C${index}`, 'c', ['root', `C${index}`]))];
    expect([...openAtFirst(many, 'BG1')]).toEqual(['root', 'BG', 'BG1']);
    expect(openAtFirst(units, null).size).toBe(4);
  });
});

describe('keys in the tree', () => {
  const lines = treeLines(units, new Set(['root']), '');
  test.each([
    ['ArrowDown', 0, { go: 1 }],
    ['ArrowUp', 0, { go: 0 }],
    ['End', 0, { go: 2 }],
    ['ArrowRight', 1, { toggle: 'BG' }],
    ['ArrowRight', 0, { go: 1 }],
    ['ArrowRight', 2, null],
    ['ArrowLeft', 0, { toggle: 'root' }],
    ['ArrowLeft', 2, { go: 0 }],
    ['x', 0, null],
  ])('%s at line %d: %j', (key, index, does) => {
    expect(treeKey(key, index, lines)).toEqual(does);
  });
});
