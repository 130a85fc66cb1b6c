import { describe, expect, test } from '@jest/globals';
import { shippedPacks } from '../pack-files.ts';
import { readIndicator } from '../../domain/indicator-body.ts';
import { chosenItems, itemKey } from './choose-items.ts';
import { comparePack, type LoadedDefinitions, valuesOf } from './compare-pack.ts';
import type { RegimePack } from './regime-pack.ts';

const packs = shippedPacks();
const pack = (code: string): RegimePack => packs.find((each) => each.code === code) as RegimePack;
const nothing: LoadedDefinitions = { indicators: [], limits: [], deadlines: [] };
const definitionsOf = ({ indicators, limits, deadlines }: RegimePack): LoadedDefinitions => ({
  indicators: indicators.flatMap(({ definition }) => definition ?? []),
  limits: limits.flatMap(({ definition }) => definition ?? []),
  deadlines: deadlines.filter(({ variantOf }) => variantOf === null).flatMap(({ definition }) => definition ?? []),
});
const standings = (code: string, loaded: LoadedDefinitions) =>
  Object.fromEntries(comparePack(pack(code), loaded).map((item) => [itemKey(item), item.standing]));

describe('a pack beside what is loaded', () => {
  test('is not loaded where nothing is', () => {
    expect(standings('uk.ofcom', nothing)).toEqual({
      'indicator:ofcom-per-100k': 'not-loaded',
      'limit:ofcom-publish': 'not-loadable',
      'deadline:ofcom-adr-8-weeks': 'not-loaded',
      'deadline:ofcom-adr-6-weeks': 'not-loaded',
    });
  });

  test('is the same as itself, and a variant differs from the rule it stands in for', () => {
    const loaded = definitionsOf(pack('cn.miit'));
    expect(standings('cn.miit', loaded)).toMatchObject({
      'indicator:user-appeal-rate': 'same',
      'limit:miit-quarter': 'same',
      'deadline:operator-reply': 'same',
      'deadline:operator-reply-henan': 'differs',
    });
  });

  test('differs value by value', () => {
    const { limits } = definitionsOf(pack('cn.miit'));
    const changed = limits.map((limit) =>
      limit.code === 'miit-quarter' ? { ...limit, value: '18', unit: 'HN' } : limit,
    );
    const found = comparePack(pack('cn.miit'), { ...nothing, limits: changed });
    expect(found.find(({ code }) => code === 'miit-quarter')?.differences).toEqual([
      { path: 'unit', pack: '*', loaded: 'HN' },
      { path: 'value', pack: '20', loaded: '18' },
    ]);
    expect(found.find(({ code }) => code === 'miit-year')?.standing).toBe('same');
    // both whole, so that a change can be proposed from them
    expect(found.find(({ code }) => code === 'miit-quarter')?.change).toMatchObject({
      loaded: { code: 'miit-quarter', value: '18', unit: 'HN' },
      pack: { code: 'miit-quarter', value: '20', unit: '*' },
    });
    expect(found.filter(({ change }) => change !== null)).toHaveLength(1);
  });

  test('gives an indicator that differs as a proposal takes it, its members beside its code', () => {
    const { indicators } = definitionsOf(pack('cn.miit'));
    const changed = indicators.map((each) =>
      each.code === 'user-appeal-rate'
        ? { ...each, version: 3, definition: { ...each.definition, decimals: 2 } }
        : each,
    );
    const found = comparePack(pack('cn.miit'), { ...nothing, indicators: changed });
    const change = found.find(({ code }) => code === 'user-appeal-rate')?.change;
    expect(change).toMatchObject({ loaded: { decimals: 2 }, pack: { decimals: 1 } });
    expect(change?.loaded).not.toHaveProperty('definition');
    expect(readIndicator(change?.loaded).ok).toBe(true);
  });

  test('takes two deadlines in a row for two', () => {
    const [, sixWeeks] = pack('uk.ofcom').deadlines;
    const loaded = { ...nothing, deadlines: sixWeeks?.definition ? [sixWeeks.definition] : [] };
    expect(standings('uk.ofcom', loaded)).toMatchObject({
      'deadline:ofcom-adr-8-weeks': 'not-loaded',
      'deadline:ofcom-adr-6-weeks': 'same',
    });
  });

  test('prints a definition value by value', () => {
    expect(valuesOf({ code: 'a', layers: ['ticket', 'appeal'], base: { days: 30 }, types: null, none: [] })).toEqual([
      { path: 'code', value: 'a' },
      { path: 'layers', value: 'ticket, appeal' },
      { path: 'base.days', value: '30' },
      { path: 'types', value: null },
      { path: 'none', value: '' },
    ]);
  });
});

describe('the choice of items', () => {
  const items = comparePack(pack('cn.miit'), nothing);
  const keysOf = (keys: string[] | null, isVerified = false) => {
    const chosen = chosenItems(items, keys, isVerified);
    return chosen.ok ? chosen.value.map(itemKey) : chosen.reason;
  };

  test('is what is stated and no variant, unless items are named', () => {
    expect(keysOf(null)).toEqual([
      'indicator:user-appeal-rate',
      'indicator:unexplained-charge-rate',
      'indicator:malicious-charge',
      'limit:miit-quarter',
      'limit:miit-year',
      'limit:miit-unexplained-year',
      'limit:miit-malicious',
      'deadline:operator-reply',
    ]);
  });

  test('brings the indicator a limit stands on', () => {
    expect(keysOf(['limit:miit-malicious'])).toEqual(['indicator:malicious-charge', 'limit:miit-malicious']);
  });

  test.each([
    [['limit:miit-decade'], 'unknown'],
    [['deadline:authority-answers'], 'not-loadable'],
    [['deadline:report-back'], 'unverified'],
  ])('of %j is refused as %s', (keys, fault) => {
    expect(keysOf(keys)).toEqual({ fault, key: keys[0] });
  });

  test('may take what is in doubt once somebody has verified it', () => {
    expect(keysOf(['deadline:report-back'], true)).toEqual(['deadline:report-back']);
  });

  test('proposes no benchmark', () => {
    const nfra = comparePack(pack('cn.nfra'), nothing);
    expect(nfra.filter(({ kind, preselected }) => kind === 'limit' && preselected)).toEqual([]);
  });
});
