import { describe, expect, test } from '@jest/globals';
import type { Unit } from '../../api/models.ts';
import { unitChoices } from './unit-choices.ts';

function unit(code: string, parent: string | null, path: string[], en: string = code): Unit {
  return { code, parent, path, name: { zh: `${code}市`, en }, kind: 'city', level: path.length, version: 1 };
}

const province = unit('LJ', null, ['LJ'], 'Lingjiang');
const cities = ['BG', 'LZ'].map((code) => unit(code, 'LJ', ['LJ', code]));

describe('units offered by the picker', () => {
  test('a small tree is shown whole, in its order', () => {
    expect(unitChoices([province, ...cities], 'BG', '').map(({ code }) => code)).toEqual(['LJ', 'BG', 'LZ']);
  });

  test.each([
    ['lz', ['LZ']],
    ['BG市', ['BG']],
    ['lingj', ['LJ']],
    ['nowhere', []],
  ])('searching %s finds %j', (search, codes) => {
    expect(unitChoices([province, ...cities], 'LJ', search).map(({ code }) => code)).toEqual(codes);
  });

  test('of a large tree only the neighbourhood of the chosen unit is shown', () => {
    const many = Array.from({ length: 200 }, (_, index) => unit(`X${index}`, 'LZ', ['LJ', 'LZ', `X${index}`]));
    const county = unit('BG1', 'BG', ['LJ', 'BG', 'BG1']);
    const offered = unitChoices([province, cities[0]!, county, cities[1]!, ...many], 'BG', '');
    expect(offered.map(({ code }) => code)).toEqual(['LJ', 'BG', 'BG1', 'LZ']);
  });
});
