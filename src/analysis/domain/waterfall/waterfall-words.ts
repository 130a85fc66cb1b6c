import type { Words } from '../../../red-lines/domain/line-words.ts';

interface NamedPart {
  readonly name: Words;
  readonly change: number;
}

/** The difference and its causes in one line: 比去年同期多37件（111→148）：用户增长+3，… */
export function waterfallWords(before: number, after: number, parts: readonly NamedPart[]): Words {
  const difference = after - before;
  const causes = parts.filter(({ change }) => change !== 0);
  const zh = causes.map(({ name, change }) => `${name.zh}${signed(change)}`).join('，');
  const en = causes.map(({ name, change }) => `${name.en} ${signed(change)}`).join(', ');
  const size = String(Math.abs(difference));
  const head =
    difference === 0
      ? { zh: `与去年同期一样多（${after}件）`, en: `As many as a year before (${after})` }
      : {
          zh: `比去年同期${difference > 0 ? '多' : '少'}${size}件（${before}→${after}）`,
          en: `${size} ${difference > 0 ? 'more' : 'fewer'} than a year before (${before} → ${after})`,
        };
  return causes.length === 0
    ? { zh: `${head.zh}。`, en: `${head.en}.` }
    : { zh: `${head.zh}：${zh}。`, en: `${head.en}: ${en}.` };
}

function signed(change: number): string {
  return change > 0 ? `+${change}` : `−${Math.abs(change)}`;
}
