import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type JSX, useState } from 'react';
import { accountQuery, type PasswordPolicy } from '../../api/account.ts';
import { problemOf } from '../../api/problem.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { NewPasswordField } from '../../parts/new-password-field.tsx';
import { passwordLabels } from '../../parts/password-labels.ts';
import { refusalInWords } from '../../parts/password-words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { userLabels } from './labels.ts';
import styles from './users.module.css';
import { useSetPassword } from './users.queries.ts';

/** Sets a new password for a user; every session of theirs ends, and they must change it. */
export function SetPassword({ username }: { username: string }): JSX.Element | null {
  const labels = useLabels(userLabels);
  const { data } = useQuery(accountQuery);
  if (data === undefined) return null;
  return (
    <section className={styles.side}>
      <h2>{labels.setPassword}</h2>
      <PasswordForm username={username} policy={data.passwordPolicy} />
    </section>
  );
}

function PasswordForm({ username, policy }: { username: string; policy: PasswordPolicy }): JSX.Element {
  const labels = useLabels(userLabels);
  const words = useLabels(passwordLabels);
  const [password, setPassword] = useState('');
  const setting = useSetPassword(username);
  const set = useSingle(setting);
  const problem = setting.error === null ? null : problemOf(setting.error);
  const fault = problem === null ? null : refusalInWords(problem, 'password', policy, words);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    set(password, { onSuccess: () => setPassword('') });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <NewPasswordField value={password} onChange={setPassword} username={username} policy={policy} fault={fault} />
      <p className="muted">{labels.passwordEnds}</p>
      <div className={styles.steps}>
        <Button type="submit" disabled={setting.isPending}>
          {setting.isPending ? labels.saving : labels.setPassword}
        </Button>
        <span role="status">{setting.isSuccess && labels.passwordSet}</span>
      </div>
      {problem !== null && fault === null && <ProblemNotice error={problem} small />}
    </form>
  );
}
