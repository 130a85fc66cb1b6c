import type { Words } from './line-words.ts';
import type { Reading } from './reading.ts';

/** A line's allowance at a unit beside what its children's add up to. */
export interface Apportionment {
  readonly parentAllowance: string | null;
  readonly sumOfChildren: string | null;
}

/** Adds up the children's allowances under the same line; null where one of them has none. */
export function apportionmentOf(
  parent: Reading | undefined,
  children: readonly (Reading | undefined)[],
): Apportionment {
  const allowances = children.flatMap((reading) => reading?.allowance ?? []);
  const whole = children.length > 0 && allowances.length === children.length;
  return {
    parentAllowance: parent?.allowance ?? null,
    sumOfChildren: whole ? allowances.reduce((total, allowance) => total + BigInt(allowance), 0n).toString() : null,
  };
}

/**
 * Why the children's allowances add up to less, for the lines where rounding alone explains it: each child's is rounded
 * down, so the difference is smaller than the number of children.
 */
export function apportionNote(apportionments: readonly Apportionment[], children: number): Words | null {
  const rounded = apportionments.filter(({ parentAllowance, sumOfChildren }) => {
    if (parentAllowance === null || sumOfChildren === null) return false;
    const difference = BigInt(parentAllowance) - BigInt(sumOfChildren);
    return difference > 0n && difference < BigInt(children);
  });
  if (rounded.length === 0) return null;
  const pairs = rounded.map(({ parentAllowance, sumOfChildren }) => `${sumOfChildren}<${parentAllowance}`);
  return {
    zh: `下级额度相加${pairs.join('、')}：各自向下取整。`,
    en: `Allowances below add up to less (${pairs.join(', ')}): each is rounded down.`,
  };
}
