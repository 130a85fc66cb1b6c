import { describe, expect, test } from '@jest/globals';
import { UnitIndex } from './unit-index.ts';

const units = new UnitIndex([
  { code: 'BG', nameZh: '滨港', nameEn: 'Bingang' },
  { code: 'LZ', nameZh: '澜州', nameEn: 'Lanzhou' },
  { code: 'LZ2', nameZh: '兰州', nameEn: 'Lanzhou' },
  { code: 'Lanzhou East', nameZh: '澜州东', nameEn: 'East' },
  { code: 'GA', nameZh: 'Georgia', nameEn: 'Georgia' },
]);

describe('a unit', () => {
  test.each([
    ['BG', 'BG'],
    ['bg', 'BG'],
    ['ＢＧ', 'BG'],
    ['滨港', 'BG'],
    [' bingang ', 'BG'],
    ['lanzhou east', 'Lanzhou East'],
    ['Georgia', 'GA'],
  ])('is found as %j', (text, code) => {
    expect(units.find(text)).toEqual({ ok: true, code });
  });

  test('whose name several have is ambiguous', () => {
    expect(units.find('Lanzhou')).toMatchObject({ ok: false, code: 'ambiguous-unit' });
  });

  test.each([
    ['滨江', '滨港'],
    ['Georgi', 'Georgia'],
    ['北京', undefined],
    ['澜', undefined],
    ['Lanzho', 'Lanzhou'],
  ])('%s is unknown; perhaps %s is meant', (text, suggestion) => {
    expect(units.find(text)).toEqual({ ok: false, code: 'unknown-unit', suggestion });
  });
});
