import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchWords } from './search-words.ts';
import { queryTokens, textTokens } from './text-tokens.ts';

const whole = (text: string) => [text];
const uncut = () => [];

describe('the tokens of a text', () => {
  test.each([
    ['退费', ['退费']],
    ['要退费', ['要退', '退费']],
    ['扣 10元', ['10']],
    ['App扣费', ['app', '扣费']],
    ['ＡＰＰ　扣費', ['app', '扣費']],
    ['5G套餐', ['5g', '套餐']],
    ['Comcast charged me $10.50', ['comcast', 'charged', 'me', '10', '50']],
    ['㛃䶮𫖯', ['㛃䶮', '䶮𫖯']],
    ['退。费', []],
    ['', []],
  ])('of %j are %j', (text, tokens) => {
    expect(textTokens(text, uncut)).toEqual(tokens);
  });

  test('words of the trade count wherever they stand, dictionary words from three characters', () => {
    expect(textTokens('我的不明扣费', uncut)).toContain('不明扣费');
    expect(textTokens('人民法院', () => ['人民法院'])).toEqual(['人民', '民法', '法院', '人民法院']);
    expect(textTokens('人民', whole)).toEqual(['人民']);
  });

  test('a text of half a million characters has no more than four thousand', () => {
    const text = Array.from({ length: 500_000 }, (_, i) => String.fromCodePoint(0x4e00 + (i % 20_000))).join('');
    expect(textTokens(text, uncut)).toHaveLength(4000);
  });

  test('whatever stands in a text, from two Chinese characters on, is found by its own tokens', () => {
    const han = fc.stringMatching(/^[一-龥]{0,12}$/);
    const sought = fc.stringMatching(/^[一-龥]{2,6}$/);
    fc.assert(
      fc.property(han, sought, han, (before, word, after) => {
        expect(textTokens(before + word + after, uncut)).toEqual(expect.arrayContaining(queryTokens(word)));
      }),
    );
  });
});

describe('a search', () => {
  test.each([
    ['退费', { tokens: ['退费'], phrases: [], words: ['退费'] }],
    ['不明扣费', { tokens: ['不明扣费'], phrases: [], words: ['不明扣费'] }],
    ['流量 退费', { tokens: ['流量', '退费'], phrases: [], words: ['流量', '退费'] }],
    ['"等退费" App', { tokens: ['等退', '退费', 'app'], phrases: ['等退费'], words: ['等退费', 'app'] }],
    ['“等退费”', { tokens: ['等退', '退费'], phrases: ['等退费'], words: ['等退费'] }],
    ['"unclosed', { tokens: ['unclosed'], phrases: [], words: ['unclosed'] }],
    ['BG-2026-1', { tokens: ['bg', '2026', '1'], phrases: [], words: ['bg-2026-1'] }],
  ])('for %j asks for %j', (query, expected) => {
    expect(searchWords(query)).toEqual(expected);
  });

  test.each(['', ' ', '费', '%', '""', "';--", '费 用'])('for %j cannot be looked up', (query) => {
    expect(searchWords(query)).toBeUndefined();
  });
});
