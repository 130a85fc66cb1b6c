import { knownWord } from '../language/known-word.ts';
import { useLabels } from '../language/use-labels.ts';
import { roleNames } from './role-names.ts';

/** Roles as a reader calls them; one this application does not know is shown by its code. */
export function useRoleNames(): (roles: readonly string[]) => string {
  const words = useLabels(roleNames);
  return (roles) => roles.map((role) => knownWord(words, role)).join(words.comma);
}
