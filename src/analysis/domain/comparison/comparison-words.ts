import type { Words } from '../../../red-lines/domain/line-words.ts';
import type { ComparisonVerdict } from './compare-units.ts';

interface JudgedUnit {
  readonly name: Words;
  readonly verdict: ComparisonVerdict;
}

const MOST_NAMED = 5;

/** The comparison in one sentence: who can be told from the mean, and how many cannot. */
export function comparisonWords(units: readonly JudgedUnit[], isComparable: boolean): Words {
  if (units.length === 0) return { zh: '没有下级单位可比。', en: 'There are no units below to compare.' };
  if (!isComparable)
    return { zh: '可比的单位不足3个，不作比较。', en: 'Fewer than three comparable units: no comparison.' };
  const alike = units.filter(({ verdict }) => verdict === 'not-distinguishable').length;
  const worse = units.filter(({ verdict }) => verdict === 'worse' || verdict === 'much-worse');
  const better = units.filter(({ verdict }) => verdict === 'better' || verdict === 'much-better');
  const undecided = units.filter(({ verdict }) => verdict === 'undecided');
  return {
    zh: `${units.length}个单位中${alike}个与平均看不出差别${clauseZh('差于平均', worse)}${clauseZh('好于平均', better)}${clauseZh('不下结论', undecided)}。`,
    en: `${alike} of ${units.length} units cannot be told from the mean${clauseEn('worse', worse)}${clauseEn('better', better)}${clauseEn('no verdict', undecided)}.`,
  };
}

function clauseZh(word: string, units: readonly JudgedUnit[]): string {
  if (units.length === 0) return '';
  const names = units.slice(0, MOST_NAMED).map(({ name }) => name.zh);
  return `；${word}：${names.join('、')}${units.length > MOST_NAMED ? `等${units.length}个` : ''}`;
}

function clauseEn(word: string, units: readonly JudgedUnit[]): string {
  if (units.length === 0) return '';
  const names = units.slice(0, MOST_NAMED).map(({ name }) => name.en);
  const more = units.length > MOST_NAMED ? ` and ${units.length - MOST_NAMED} more` : '';
  return `; ${word}: ${names.join(', ')}${more}`;
}
