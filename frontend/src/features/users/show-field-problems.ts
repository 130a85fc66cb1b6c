import type { FormInstance } from 'antd';
import type { FieldProblem, Problem } from '../../api/problem.ts';
import type { UserDraft } from './user-draft.ts';

/** Field and fault code of refusals that name no field themselves. */
const fieldOfCode: Readonly<Record<string, string>> = { 'users.username-taken': 'username' };

/** The refusals of a request by field, in the reader's words where this application has them. */
export function fieldProblemsOf(
  { code, message, fields }: Pick<Problem, 'code' | 'message' | 'fields'>,
  words: Readonly<Record<string, string>>,
): { field: string; message: string }[] {
  const field = fieldOfCode[code];
  const all: readonly FieldProblem[] = field === undefined ? fields : [{ field, code, message }];
  return all.map((problem) => ({ field: problem.field, message: words[problem.code] ?? problem.message }));
}

/** Writes the refusals of the server under the fields they are about; false when there are none. */
export function showFieldProblems(
  form: FormInstance<UserDraft>,
  problem: Problem,
  words: Readonly<Record<string, string>>,
): boolean {
  const problems = fieldProblemsOf(problem, words);
  form.setFields(problems.map(({ field, message }) => ({ name: field as keyof UserDraft, errors: [message] })));
  return problems.length > 0;
}
