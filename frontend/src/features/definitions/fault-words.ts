import type { FieldProblem } from '../../api/problem.ts';
import { defineLabels } from '../../language/labels.ts';

/** What is wrong with a field of a definition, by the server's code. */
export const faultLabels = defineLabels(
  {
    'text-missing': '必填',
    'too-long': '太长',
    'not-text': '含有不可用的字符',
    'not-a-code': '1至64个字母、数字、点、横线或下划线',
    'not-a-choice': '请选择',
    'not-in-range': '须为范围内的整数',
    'not-a-decimal': '须为不带负号的数，如 20 或 0.5',
    'too-many': '太多了',
    empty: '至少选一项',
    zero: '须大于0',
    'share-not-summable': '占比不能各期相加',
    'not-a-day': '须为日期，如 2027-01-01',
    'before-start': '须在生效日之后',
    'not-with-instant': '与分母取法不符',
    'not-a-count': '须为大于0的整数',
    'not-with-higher': '越高越好的指标没有件数阈值',
    'units.unknown': '您的范围内没有这个单位',
    'proposals.unknown-code': '还没有这个代码',
    'unknown-entry': '目录和投诉里都没有其中一项',
    required: '必填',
  },
  {
    'text-missing': 'Required',
    'too-long': 'Too long',
    'not-text': 'Holds a character that cannot be kept',
    'not-a-code': '1 to 64 letters, digits, dots, dashes or underscores',
    'not-a-choice': 'Choose one',
    'not-in-range': 'A whole number within range',
    'not-a-decimal': 'A number without a sign, such as 20 or 0.5',
    'too-many': 'Too many',
    empty: 'Choose at least one',
    zero: 'Must be above zero',
    'share-not-summable': 'Shares of periods do not add up',
    'not-a-day': 'A day, such as 2027-01-01',
    'before-start': 'Must lie after the first day',
    'not-with-instant': 'Does not belong to the way the base is taken',
    'not-a-count': 'A whole number above zero',
    'not-with-higher': 'None where a higher rate is better',
    'units.unknown': 'There is no such unit within your scope',
    'proposals.unknown-code': 'Nothing has this code yet',
    'unknown-entry': 'One of them is neither in the catalogue nor in any complaint',
    required: 'Required',
  },
);

/** A fault in the reader's words, or in the server's where it is a new one. */
export function faultWords(words: Readonly<Record<string, string>>, { code, message }: FieldProblem): string {
  return words[code] ?? message;
}
