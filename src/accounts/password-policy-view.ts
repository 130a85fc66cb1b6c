import type { PasswordPolicy } from './domain/password-policy.ts';
import type { PasswordPolicyDto } from './password-policy.dto.ts';

/** What a form has to say about passwords. */
export function passwordPolicyView({ name, shortest, kinds, history, expiryDays }: PasswordPolicy): PasswordPolicyDto {
  return { name, shortest, kinds, history, expiryDays };
}
