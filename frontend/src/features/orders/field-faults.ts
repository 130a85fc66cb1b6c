import type { Problem } from '../../api/problem.ts';
import type { OrderWords } from './labels.ts';

/** What is wrong with a field, in the reader's words where they are known; null when nothing is. */
export type FaultOf = (field: string) => string | null;

/** The faults of a refusal by their fields, such as `lead.unit`. */
export function faultsOf(problem: Problem | null, { problems }: OrderWords): FaultOf {
  const words: Readonly<Record<string, string>> = problems;
  return (field) => {
    const found = problem?.fields.find((each) => each.field === field);
    return found === undefined ? null : (words[found.code] ?? found.message);
  };
}
