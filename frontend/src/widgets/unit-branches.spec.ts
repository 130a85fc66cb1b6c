import { expect, test } from '@jest/globals';
import { unitBranches } from './unit-branches.ts';

function unit(code: string, parent: string | null) {
  return { code, name: { zh: `${code}市`, en: code }, kind: 'city', parent, level: 1, path: [code], version: 1 };
}

test('units hang under their superiors and are found by either name or code', () => {
  const [top] = unitBranches([unit('LJ', 'root'), unit('BG', 'LJ'), unit('BG-1', 'BG')], 'zh');
  expect(top?.title).toBe('LJ市');
  expect(top?.children.map(({ value }) => value)).toEqual(['BG']);
  expect(top?.children[0]?.children[0]?.searched).toBe('bg-1市 bg-1 bg-1');
});

test('a unit whose superior is out of sight stands at the top', () => {
  expect(unitBranches([unit('BG', 'LJ'), unit('LZ', 'LJ')], 'en').map(({ title }) => title)).toEqual(['BG', 'LZ']);
});
