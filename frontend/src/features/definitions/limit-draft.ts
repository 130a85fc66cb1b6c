import type { FieldProblem } from '../../api/problem.ts';
import type { Limit, NewLimit } from './definitions.queries.ts';

/** A limit as it is being written; days and source may stay empty. */
export type LimitDraft = Readonly<
  Record<'code' | 'unit' | 'value' | 'validFrom' | 'validUntil' | 'source', string> &
    Pick<Limit, 'kind' | 'operator' | 'period'>
>;
export type LimitField = keyof LimitDraft;

const REQUIRED = ['code', 'unit', 'value', 'validFrom'] as const satisfies readonly LimitField[];

export function emptyFields(draft: LimitDraft): LimitField[] {
  return REQUIRED.filter((field) => draft[field].trim() === '');
}

/** What is sent of a draft. */
export function newLimit(draft: LimitDraft, indicator: string): NewLimit {
  const { validUntil, source, ...stated } = draft;
  return {
    ...stated,
    code: draft.code.trim(),
    value: draft.value.trim(),
    indicator,
    validUntil: validUntil === '' ? null : validUntil,
    ...(source.trim() === '' ? {} : { source: source.trim() }),
  };
}

/** The server's refusals, each beside the field it is about. */
export function refusedFields(problems: readonly FieldProblem[]): Partial<Record<LimitField, string>> {
  return Object.fromEntries(problems.map(({ field, message }) => [field, message]));
}
