import { useLabels } from '../../language/use-labels.ts';
import { passwordLabels } from '../../parts/password-labels.ts';
import { hasFault } from './has-fault.ts';

/** That the password was wrong, in words; null while it was not. */
export function useWrongPassword(error: unknown): string | null {
  const { refused } = useLabels(passwordLabels);
  return error !== null && hasFault(error, 'password.wrong') ? refused.wrong : null;
}
