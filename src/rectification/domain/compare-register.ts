import type { Measure } from './measure.ts';
import { type Difference, differences, type RefusedRegisterCell, type RegisterLine } from './register-line.ts';

/** An order of one's own as it stands, to which lines of a file are held. */
export interface OwnOrder {
  readonly id: string;
  readonly number: { readonly zh: string; readonly en: string };
  readonly issuer: { readonly zh: string; readonly en: string };
  readonly version: number;
  readonly measures: readonly Measure[];
  /** Whether its measures may be changed now. */
  readonly mayPlan: boolean;
}

/** A line that differs from what is here; a conflict when the order went on since the file was made. */
export interface ComparedLine {
  readonly line: RegisterLine;
  readonly order: OwnOrder;
  readonly text: string;
  readonly effect: 'changed' | 'conflict';
  readonly differences: readonly Difference[];
}

export interface Comparison {
  readonly lines: readonly ComparedLine[];
  readonly refused: readonly RefusedRegisterCell[];
  readonly unchanged: number;
}

/** Holds the lines of a file to the orders as they are: what would change, what stands against each other, what cannot be. */
export function compareRegister(lines: readonly RegisterLine[], orders: readonly OwnOrder[]): Comparison {
  const seen = new Set<string>();
  const compared: ComparedLine[] = [];
  const refused: RefusedRegisterCell[] = [];
  let unchanged = 0;
  for (const line of lines) {
    const order = orderOf(line, orders);
    const key = `${order?.id} ${line.item}`;
    const result = order === undefined ? 'unknown-order' : seen.has(key) ? 'repeated' : compareLine(line, order);
    seen.add(key);
    if (typeof result === 'string') refused.push({ line: line.line, column: '', code: result, original: line.number });
    else if (result === null) unchanged += 1;
    else compared.push(result);
  }
  return { lines: compared, refused, unchanged };
}

function compareLine(
  line: RegisterLine,
  order: OwnOrder,
): ComparedLine | null | 'unknown-measure' | 'other-text' | 'not-now' {
  const measure = order.measures[line.item - 1];
  if (measure === undefined) return 'unknown-measure';
  if (line.measure !== null && plain(line.measure) !== plain(measure.text)) return 'other-text';
  const found = differences(measure, line);
  if (found.length === 0) return null;
  const effect = line.version === order.version ? 'changed' : 'conflict';
  if (effect === 'changed' && !order.mayPlan) return 'not-now';
  return { line, order, text: measure.text, effect, differences: found };
}

/** Numbers count within the unit that gives the order: where two are alike, it is told by that. */
function orderOf({ number, issuer }: RegisterLine, orders: readonly OwnOrder[]): OwnOrder | undefined {
  const found = orders.filter((order) => order.number.zh === number || order.number.en === number);
  return found.length > 1 ? found.find((order) => order.issuer.zh === issuer || order.issuer.en === issuer) : found[0];
}

/** The measures of an order with what its lines change. */
export function measuresAfter(order: OwnOrder, lines: readonly ComparedLine[]): Measure[] {
  return order.measures.map((measure, place) => {
    const line = lines.find((each) => each.line.item === place + 1)?.line;
    return line === undefined ? measure : { ...measure, owner: line.owner, dueDay: line.dueDay, done: line.done };
  });
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
