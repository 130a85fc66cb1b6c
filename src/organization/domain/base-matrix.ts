import { add, compare, formatHalfUp, parseDecimal, type Ratio } from '../../shared/ratio.ts';

/** A unit as the base sees it: its own values by period code, as exact decimals. */
export interface BaseNode {
  readonly id: string;
  readonly parentId: string | null;
  readonly own: ReadonlyMap<string, string>;
}

export interface BaseCell {
  readonly value: string;
  /** Whether the unit has its own value; otherwise it is the sum of every child's. */
  readonly own: boolean;
  /** The children's sum, when the unit has its own value and they add up to something else. */
  readonly childrenSum: string | null;
}

/**
 * The customer base of each unit in one period: a unit's own value, else the sum if every child has one, else none;
 * never mixed (DESIGN §2, Customer base). Nodes come parents before children.
 */
export function baseCells(nodes: readonly BaseNode[], period: string): Map<string, BaseCell> {
  const children = childrenOf(nodes);
  const cells = new Map<string, BaseCell>();
  for (const node of nodes.toReversed()) {
    const sum = sumOfChildren(children.get(node.id) ?? [], cells);
    const own = node.own.get(period);
    if (own !== undefined) {
      const differs = sum !== undefined && compare(sum, parseDecimal(own)) !== 0;
      cells.set(node.id, { value: own, own: true, childrenSum: differs ? exactDecimal(sum) : null });
    } else if (sum !== undefined) {
      cells.set(node.id, { value: exactDecimal(sum), own: false, childrenSum: null });
    }
  }
  return cells;
}

function sumOfChildren(children: readonly BaseNode[], cells: ReadonlyMap<string, BaseCell>): Ratio | undefined {
  if (children.length === 0) return undefined;
  let sum = parseDecimal('0');
  for (const child of children) {
    const cell = cells.get(child.id);
    if (cell === undefined) return undefined;
    sum = add(sum, parseDecimal(cell.value));
  }
  return sum;
}

function childrenOf(nodes: readonly BaseNode[]): Map<string, BaseNode[]> {
  const children = new Map<string, BaseNode[]>();
  for (const node of nodes) {
    if (node.parentId === null) continue;
    const siblings = children.get(node.parentId);
    if (siblings === undefined) children.set(node.parentId, [node]);
    else siblings.push(node);
  }
  return children;
}

/** A sum of decimals printed back as a decimal: its denominator divides a power of ten. */
function exactDecimal(value: Ratio): string {
  let decimals = 0;
  while (10n ** BigInt(decimals) % value.denominator !== 0n) decimals += 1;
  return formatHalfUp(value, decimals);
}
