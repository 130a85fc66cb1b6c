import type { JSX } from 'react';
import type { PasswordPolicy } from '../api/account.ts';
import { useLabels } from '../language/use-labels.ts';
import { passwordLabels } from './password-labels.ts';
import { adviceInWords, ruleInWords } from './password-words.ts';
import { TextField } from './text-field.tsx';

interface NewPasswordFieldProps {
  value: string;
  onChange: (value: string) => void;
  username: string;
  policy: PasswordPolicy;
  /** Why the server refused it, when it did. */
  fault: string | null;
}

/** A new password: the rule beforehand, and while it is typed what is missing or how strong it is, in words. */
export function NewPasswordField({ value, onChange, username, policy, fault }: NewPasswordFieldProps): JSX.Element {
  const words = useLabels(passwordLabels);
  return (
    <div>
      <TextField
        label={words.newPassword}
        type="password"
        autoComplete="new-password"
        required
        value={value}
        onChange={onChange}
        hint={ruleInWords(policy, words)}
        fault={fault}
      />
      <p className="muted" role="status">
        {adviceInWords(value, username, policy, words) || '\u00a0'}
      </p>
    </div>
  );
}
