import { useLabels } from '../../language/use-labels.ts';
import { userLabels } from './labels.ts';

/** Roles as a reader calls them; one this application does not know is shown by its code. */
export function useRoleNames(): (roles: readonly string[]) => string {
  const { roles: words, comma } = useLabels(userLabels);
  const names: Readonly<Record<string, { name: string }>> = words;
  return (roles) => roles.map((role) => names[role]?.name ?? role).join(comma);
}
