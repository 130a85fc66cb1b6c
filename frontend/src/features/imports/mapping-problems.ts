import type { Problem } from '../../api/problem.ts';

/** What is wrong with a mapping: at a field, at another place of it (`source`, `timeZone` …), or in general (null). */
export interface MappingProblem {
  place: string | null;
  code: string;
  /** The server's own sentence, in the reader's language where it has one. */
  message: string;
}

const place = /^(?:mapping\.)?(?:(?:columns|constants|values)\.)?([^.]+)/;

/**
 * The problems of a mapping in a refused preview or upload. A refused shape lists its places as `errors`; a mapping that
 * does not fit the file names its first place in `params`.
 */
export function mappingProblems(problem: Problem, language: 'zh' | 'en'): MappingProblem[] {
  if (problem.status !== 400) return [];
  if (problem.fields.length > 0) {
    return problem.fields.map(({ field, code, message }) => ({
      place: field === 'mapping' ? null : (place.exec(field)?.[1] ?? null),
      code,
      message,
    }));
  }
  const { params, wording } = problem.document;
  const field = isRecord(params) && typeof params['field'] === 'string' ? params['field'] : '';
  const said = isRecord(wording) ? wording[language] : undefined;
  return [
    {
      place: place.exec(field)?.[1] ?? null,
      code: problem.code.replace(/^imports\./, ''),
      message: typeof said === 'string' ? said : problem.message,
    },
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
