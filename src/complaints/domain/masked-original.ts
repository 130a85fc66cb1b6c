import { maskText } from './masking.ts';

/**
 * A refused cell as those may see it who did not bring the file. Of a whole row nobody can tell which part is a name, so
 * nothing of it is shown.
 */
export function maskedOriginal(column: string, original: string): string {
  return column === '' && original !== '' ? '****' : maskText(original, null);
}
