import { describe, expect, test } from '@jest/globals';
import { disputeLabels } from './dispute-labels.ts';
import { effectInWords, leftToJudge, placeInWords } from './dispute-words.ts';

const place = { unit: 'BG', unitName: { zh: '北港', en: 'Beigang' }, department: null };
const hand = { username: 'li', name: '李', actingFor: null, actingForName: null };
const end = { by: hand, at: '2026-11-20T02:00:00Z', reason: '属实', movedTo: null };

describe('a dispute in words', () => {
  test('says how many working days there are to judge it, or since when it is late', () => {
    const words = [3, 0, -2, null].map((left) => leftToJudge({ left }, disputeLabels.zh));
    expect(words).toEqual(['剩3个工作日', '今天到期', '超期2个工作日', null]);
  });

  test('names a unit with its department', () => {
    expect(placeInWords({ ...place, department: '网络部' }, 'zh')).toBe('北港 · 网络部');
    expect(placeInWords(place, 'en')).toBe('Beigang');
  });

  test('says what was done about the complaint only where it was upheld', () => {
    const { en } = disputeLabels;
    expect(effectInWords({ state: 'upheld', end }, en, 'en')).toBe('Excluded');
    expect(effectInWords({ state: 'upheld', end: { ...end, movedTo: place } }, en, 'en')).toBe('Counted for Beigang');
    expect(effectInWords({ state: 'refused', end }, en, 'en')).toBeNull();
  });
});
