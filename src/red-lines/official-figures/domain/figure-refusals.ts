import type { FaultParams } from '../../../complaints/imports/domain/cell.ts';
import { type Wording, refusalWording } from '../../../complaints/imports/domain/refusal-wording.ts';

/** Why a line of a file of official figures is not taken: the column as the file calls it, and the cell as it stands. */
export interface RefusedCell {
  readonly line: number;
  /** Empty when the whole line is refused. */
  readonly column: string;
  readonly code: string;
  readonly params: FaultParams;
  readonly original: string;
}

/** What only these files are refused for; everything else is said as of any import. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  'text-missing': { zh: '必填项是空的', en: 'A required cell is empty' },
  'not-text': { zh: '内容含空字符（NUL）', en: 'The text contains NUL' },
  'too-long': { zh: '内容太长', en: 'The text is too long' },
  'unknown-indicator': { zh: '没有这个指标', en: 'There is no such indicator' },
  'not-a-period': {
    zh: '不是期间（如 2026-Q3、2026-09、2026）',
    en: 'Not a period (such as 2026-Q3, 2026-09, 2026)',
  },
  'period-as-date': {
    zh: '表格软件把期间改成了日期，请按文本填写（如 2026-09）',
    en: 'A spreadsheet has turned the period into a date: keep it as text (such as 2026-09)',
  },
  'period-out-of-range': { zh: '期间不在 1990 至 2100 年之间', en: 'The period is not between 1990 and 2100' },
  'open-period': { zh: '期间还没有结束', en: 'The period is not over' },
  'not-a-count': { zh: '不是整数件数（不带千分位）', en: 'Not a whole number (without thousands separators)' },
  'no-figure': { zh: '件数和率至少填一个', en: 'A count or a rate must be given' },
  'not-a-day': { zh: '不是日期（如 2026-10-28，年在前）', en: 'Not a day (such as 2026-10-28, the year first)' },
  'published-out-of-range': {
    zh: '发布日期应在 {from} 至 {to} 之间',
    en: 'It must be published between {from} and {to}',
  },
  'figure-repeated': {
    zh: '同一指标、单位和期间在第 {line} 行已有',
    en: 'Line {line} already gives this indicator, unit and period',
  },
};

/** The reason of a refusal in both languages. */
export function figureRefusal({ code, params }: RefusedCell): Wording {
  const own = WORDINGS[code];
  if (own === undefined) return refusalWording(code, params);
  const said = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '?'));
  return { zh: said(own.zh), en: said(own.en) };
}
