import { expect, test } from '@jest/globals';
import { changedMembers } from './changed-members.ts';

const BEFORE = {
  code: 'rate',
  version: 2,
  name: { zh: '率', en: 'Rate' },
  numerator: { layers: ['appeal'], types: null },
  decimals: 1,
  seriesBreaks: [],
};

test('stands side by side, what changes first, codes in words', () => {
  const after = { ...BEFORE, numerator: { layers: ['appeal'], types: ['a', 'b'] }, decimals: 2 };
  const members = changedMembers(BEFORE, after, (code) => (code === 'appeal' ? '申诉' : code));
  expect(members).toEqual([
    { path: 'numerator.types', before: '', after: 'a · b', changed: true },
    { path: 'decimals', before: '1', after: '2', changed: true },
    { path: 'name.zh', before: '率', after: '率', changed: false },
    { path: 'name.en', before: 'Rate', after: 'Rate', changed: false },
    { path: 'numerator.layers', before: '申诉', after: '申诉', changed: false },
  ]);
});

test('a break of series is told by its day and note, and version and first day are no content', () => {
  const after = { ...BEFORE, version: 3, validFrom: 'x', seriesBreaks: [{ date: '2026-01-01', note: '含伙伴' }] };
  expect(changedMembers(BEFORE, after, (code) => code)[0]).toEqual({
    path: 'seriesBreaks',
    before: '',
    after: '2026-01-01 含伙伴',
    changed: true,
  });
});
