import type { UseMutationResult } from '@tanstack/react-query';
import { type FormEvent, type JSX, useState } from 'react';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import styles from './account.module.css';
import { accountLabels } from './labels.ts';
import { hasFault } from './has-fault.ts';
import { useWrongPassword } from './use-wrong-password.ts';

interface ProofFormProps {
  /** What the password and the code allow. */
  readonly change: UseMutationResult<unknown, Error, { password: string; code: string }>;
  readonly action: string;
  readonly onCancel: () => void;
}

/** The password and a code: whoever finds the screen unattended has neither. */
export function ProofForm({ change, action, onCancel }: ProofFormProps): JSX.Element {
  const { secondFactor: words } = useLabels(accountLabels);
  const submitOnce = useSingle(change);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const passwordFault = useWrongPassword(change.error);
  const isCodeWrong = change.error !== null && hasFault(change.error, 'second-factor.wrong-code');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    submitOnce({ password, code });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={words.password}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={setPassword}
        fault={passwordFault}
      />
      <TextField
        label={words.codeOrRecovery}
        autoComplete="one-time-code"
        maxLength={20}
        required
        value={code}
        onChange={setCode}
        fault={isCodeWrong ? words.wrongCode : null}
      />
      <div className={styles.steps}>
        <Button type="submit" disabled={change.isPending}>
          {action}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
      {change.error !== null && passwordFault === null && !isCodeWrong && <ProblemNotice error={change.error} small />}
    </form>
  );
}
