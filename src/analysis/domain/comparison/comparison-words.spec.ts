import { describe, expect, test } from '@jest/globals';
import type { ComparisonVerdict } from './compare-units.ts';
import { comparisonWords } from './comparison-words.ts';

function units(verdict: ComparisonVerdict, ...names: readonly string[]) {
  return names.map((zh) => ({ name: { zh, en: zh.toUpperCase() }, verdict }));
}

describe('the sentence of a comparison', () => {
  test('names who is apart and counts the rest', () => {
    const sentence = comparisonWords(
      [...units('worse', '云岭'), ...units('better', '东麓'), ...units('not-distinguishable', 'a', 'b')],
      true,
    );
    expect(sentence).toEqual({
      zh: '4个单位中2个与平均看不出差别；差于平均：云岭；好于平均：东麓。',
      en: '2 of 4 units cannot be told from the mean; worse: 云岭; better: 东麓.',
    });
  });

  test('names five at most, and those nothing is said of', () => {
    const many = units('much-worse', 'a', 'b', 'c', 'd', 'e', 'f', 'g');
    expect(comparisonWords([...many, ...units('undecided', 'h')], true)).toEqual({
      zh: '8个单位中0个与平均看不出差别；差于平均：a、b、c、d、e等7个；不下结论：h。',
      en: '0 of 8 units cannot be told from the mean; worse: A, B, C, D, E and 2 more; no verdict: H.',
    });
  });

  test('says when there is nothing to compare', () => {
    expect(comparisonWords([], false).zh).toBe('没有下级单位可比。');
    expect(comparisonWords(units('undecided', 'a'), false).zh).toBe('可比的单位不足3个，不作比较。');
  });
});
