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

/** A limit there is, to be changed from a day on. */
export function limitDraft(limit: Limit, from: string): LimitDraft {
  const { code, unit, value, kind, operator, period, validUntil, source = '' } = limit;
  return { code, unit, value, kind, operator, period, validFrom: from, validUntil: validUntil ?? '', source };
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

/** The server's refusals, each beside the field it is about; a proposal's day is the limit's first. */
export function refusedFields(
  problems: readonly FieldProblem[],
  wordsFor: (problem: FieldProblem) => string,
): Partial<Record<LimitField | 'reason', string>> {
  return Object.fromEntries(
    problems.map((problem) => {
      const field = problem.field.replace(/^definition\./, '');
      return [field === 'effectiveFrom' ? 'validFrom' : field, wordsFor(problem)];
    }),
  );
}
