import type { Problem } from '../../api/problem.ts';

/** A refusal in the words of this page, whether it names a field or the whole request; null when there are none for it. */
export function faultInWords({ code, fields }: Problem, words: Readonly<Record<string, string>>): string | null {
  const known = [code, ...fields.map((field) => field.code)].find((each) => Object.hasOwn(words, each));
  return known === undefined ? null : (words[known] ?? null);
}
