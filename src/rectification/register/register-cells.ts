import { writeXlsx } from 'hucre';
import { printedNumber } from '../domain/order-number.ts';
import type { OrderState } from '../domain/order-state.ts';
import type { Measure } from '../domain/measure.ts';
import {
  COLUMN_NAMES,
  DONE_WORDS,
  REGISTER_COLUMNS,
  type RegisterColumn,
  type RegisterLanguage,
} from '../domain/register-columns.ts';
import type { OrderRow } from '../orders/order.query.ts';
import { targetOf } from '../outcomes/domain/outcome.ts';
import type { RegisterParts } from './register-rows.query.ts';

type Names = Readonly<Record<RegisterLanguage, string>>;

const STATE_NAMES: Readonly<Record<OrderState, Names>> = {
  draft: { zh: '草稿', en: 'Draft' },
  'awaiting-signature': { zh: '待签发', en: 'Awaiting signature' },
  issued: { zh: '已签发，待签收', en: 'Issued, not signed for' },
  acknowledged: { zh: '已签收', en: 'Signed for' },
  'in-progress': { zh: '在办', en: 'In progress' },
  submitted: { zh: '待验收', en: 'Awaiting acceptance' },
  returned: { zh: '已退回', en: 'Returned' },
  accepted: { zh: '已办结，待销号', en: 'Accepted, not struck off' },
  observing: { zh: '观察期', en: 'Observed' },
  'struck-off': { zh: '已销号', en: 'Struck off' },
  'kept-open': { zh: '客观受限，转挂账', en: 'Kept open, beyond our power' },
  reopened: { zh: '反弹，已重启', en: 'Re-opened' },
  withdrawn: { zh: '已撤销', en: 'Withdrawn' },
};

const NARROW = 12;
const WIDE = 36;
const WIDE_COLUMNS: readonly RegisterColumn[] = ['problem', 'measure', 'target'];

export interface RegisterOrder extends RegisterParts {
  readonly order: OrderRow;
}

/** The register as a workbook: one line for each measure, one for an order that has none. No cell is a formula. */
export async function registerWorkbook(orders: readonly RegisterOrder[], language: RegisterLanguage): Promise<Buffer> {
  const header = COLUMN_NAMES.map((column) => REGISTER_COLUMNS[column][language]);
  const columns = COLUMN_NAMES.map((column) => ({ width: WIDE_COLUMNS.includes(column) ? WIDE : NARROW }));
  const rows = orders.flatMap((each) => linesOf(each, language));
  const name = language === 'zh' ? '台账' : 'Register';
  return Buffer.from(await writeXlsx({ sheets: [{ name, columns, rows: [header, ...rows] }] }));
}

function linesOf(each: RegisterOrder, language: RegisterLanguage): string[][] {
  const { measures } = each;
  const lines = measures.length === 0 ? [null] : measures.map((measure, place) => ({ measure, item: place + 1 }));
  return lines.map((line) => {
    const cells = cellsOf(each, line, language);
    return COLUMN_NAMES.map((column) => cells[column]);
  });
}

function cellsOf(
  { order, causeName, goal }: RegisterOrder,
  line: { readonly measure: Measure; readonly item: number } | null,
  language: RegisterLanguage,
): Readonly<Record<RegisterColumn, string>> {
  return {
    number: printedNumber(order)[language],
    issuer: order.unitName[language],
    version: String(order.version),
    state: `${STATE_NAMES[order.state][language]} ${order.progress}%`,
    problem: order.problem,
    cause: causeName?.[language] ?? order.cause ?? '',
    item: line === null ? '' : String(line.item),
    measure: line?.measure.text ?? '',
    owner: line === null ? (order.leadPersonName ?? '') : (line.measure.owner ?? ''),
    dueDay: line === null ? order.dueDay : (line.measure.dueDay ?? ''),
    target: targetIn(goal, language) ?? order.requirement,
    done: line === null ? '' : DONE_WORDS[line.measure.done ? 'true' : 'false'][language === 'zh' ? 0 : 1],
    check: checkOf(order, language),
  };
}

/** The two numbers of what it is to achieve; nothing where nothing is measured, or the base is not counted yet. */
function targetIn(goal: RegisterParts['goal'], language: RegisterLanguage): string | undefined {
  if (goal === null) return undefined;
  const { baseline, reduction } = goal;
  return `${baseline} → ${language === 'zh' ? '不超过' : 'at most '}${targetOf(baseline, reduction)}`;
}

/** What has been shown of the work so far: its files, and what was said when it was judged last. */
function checkOf({ evidenceCount, cameBy }: OrderRow, language: RegisterLanguage): string {
  const files = language === 'zh' ? `证据${evidenceCount}件` : `${evidenceCount} files of evidence`;
  const isJudged = cameBy !== null && ['acceptance', 'return', 'strike-off', 'keeping-open'].includes(cameBy.step);
  return isJudged && cameBy.note !== null ? `${files}; ${cameBy.on} ${cameBy.byName}: ${cameBy.note}` : files;
}
