import { describe, expect, test } from '@jest/globals';
import { paperFonts } from './fonts.ts';
import { breakLines } from './line-breaking.ts';
import { type TextStyle, textRun } from './text-run.ts';

const style: TextStyle = { weight: 'regular', size: 10, color: '#000000' };

/** At 10 points a Chinese character is 10 points wide, so `width` counts characters. */
function broken(text: string, characters: number): string[] {
  const lines = breakLines([textRun(text, style)], characters * 10, paperFonts());
  return lines.map((line) => line.map((run) => run.text).join(''));
}

describe('where a line may end', () => {
  test.each<[string, string, number, string[]]>([
    ['text that fits stays whole', '本期结论', 4, ['本期结论']],
    ['between any two Chinese characters', '不明扣费申诉率', 4, ['不明扣费', '申诉率']],
    ['a comma does not begin a line', '红线都在线内，好', 6, ['红线都在线', '内，好']],
    ['an opening bracket does not end a line', '全省用户（甲）', 5, ['全省用户', '（甲）']],
    ['a date stays whole', '截至日期 2026-11-10 止', 6, ['截至日期', '2026-11-10', '止']],
    ['a count and its allowance stay whole', '本季用了273/562件', 4, ['本季用了', '273/562', '件']],
    ['English breaks at spaces, which vanish', 'over the line', 4, ['over the', 'line']],
    ['a compound breaks after its hyphen', 'unexplained-charge', 7, ['unexplained-', 'charge']],
    ['an arrow stays with its word', '上期一二▼变好', 5, ['上期一二', '▼变好']],
    ['no text gives no line', '', 5, []],
  ])('%s', (_, text, width, lines) => {
    expect(broken(text, width)).toEqual(lines);
  });

  test('a word wider than the line is cut rather than drawn over the margin', () => {
    const lines = broken('Donaudampfschifffahrtsgesellschaft', 8);
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
    expect(lines.length).toBeGreaterThanOrEqual(2);
  });

  test('each run keeps its own style across the break', () => {
    const bold: TextStyle = { ...style, weight: 'bold' };
    const lines = breakLines([textRun('还剩', style), textRun('二十件', bold)], 30, paperFonts());
    expect(lines.map((line) => line.map((run) => [run.text, run.weight]))).toEqual([
      [
        ['还剩', 'regular'],
        ['二', 'bold'],
      ],
      [['十件', 'bold']],
    ]);
  });
});
