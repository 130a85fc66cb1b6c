import { problemOf } from '../../api/problem.ts';

/** Whether a field was refused for this reason. */
export function hasFault(error: unknown, code: string): boolean {
  return problemOf(error).fields.some((field) => field.code === code);
}
