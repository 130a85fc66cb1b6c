import { describe, expect, test } from '@jest/globals';
import { isOn, isPreselected } from './domain/regime-pack.ts';
import { shippedPacks } from './pack-files.ts';

const packs = shippedPacks();
const itemsOf = (pack: (typeof packs)[number]) => [...pack.indicators, ...pack.limits, ...pack.deadlines];

describe('the packs that come with the product', () => {
  test('are those of eleven regimes, and every one of them is sound', () => {
    expect(packs.map(({ code }) => code)).toEqual([
      'au.tio',
      'cn.12345',
      'cn.miit',
      'cn.nfra',
      'cn.post',
      'cn.sgcc',
      'cn.telco.internal',
      'uk.fca',
      'uk.ofcom',
      'us.cfpb',
      'us.dot',
    ]);
  });

  test('never give two items one code', () => {
    const codes = packs.flatMap((pack) => itemsOf(pack).map(({ code }) => code));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test.each(packs.map((pack) => [pack.code, pack] as const))('%s switches on only what a source states', (_, pack) => {
    const items = itemsOf(pack);
    const unsourced = items.filter((item) => isOn(item) && (item.confidence !== 'S' || item.sources.length === 0));
    const silent = items.filter((item) => !isOn(item) && item.doubts === null && item.reason === null);
    const proposed = items.filter((item) => isPreselected(item) && !isOn(item));
    expect([unsourced, silent, proposed].flat().map(({ code }) => code)).toEqual([]);
  });

  test('leave out only what no complaint can tell: no share is missing for want of words', () => {
    const absent = packs.flatMap(({ indicators }) => indicators.filter(({ definition }) => definition === null));
    // reports that reach another body, and business days, which are not so many hours
    expect(absent.map(({ code }) => code)).toEqual(['junk-reports', 'fca-closed-3-days', 'fca-closed-8-weeks']);
  });

  test('carry MIIT’s lines and the words of each regime', () => {
    const miit = packs.find(({ code }) => code === 'cn.miit');
    expect(miit?.limits.map(({ definition }) => `${definition?.operator}${definition?.value}`)).toEqual([
      '<=20',
      '<=70',
      '<=6',
      '=0',
    ]);
    const fca = packs.find(({ code }) => code === 'uk.fca');
    expect(fca?.vocabulary.map(({ en }) => en)).toEqual(expect.arrayContaining(['appetite', 'management action']));
  });

  test('change a deadline on the day the regulator changes it', () => {
    const ofcom = packs.find(({ code }) => code === 'uk.ofcom');
    expect(
      ofcom?.deadlines.map(({ definition }) => [definition?.amount, definition?.validFrom, definition?.validTo]),
    ).toEqual([
      [56, '2000-01-01', '2026-04-08'],
      [42, '2026-04-08', null],
    ]);
  });
});
