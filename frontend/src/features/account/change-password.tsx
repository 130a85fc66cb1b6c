import { type FormEvent, type JSX, useState } from 'react';
import type { OwnAccount } from '../../api/account.ts';
import { problemOf } from '../../api/problem.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { NewPasswordField } from '../../parts/new-password-field.tsx';
import { passwordLabels } from '../../parts/password-labels.ts';
import { refusalInWords } from '../../parts/password-words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useChangePassword } from './account.queries.ts';
import styles from './account.module.css';
import { accountLabels } from './labels.ts';
import { Section } from './section.tsx';

/** One's own password: the present one, then the new one. */
export function ChangePassword({ account }: { account: OwnAccount }): JSX.Element {
  const { password: words } = useLabels(accountLabels);
  const { user, organization } = useSession();
  const at = (instant: string): string => wallClock(instant, organization.timeZone);
  return (
    <Section title={words.title}>
      {user.restriction !== 'password-change' && (
        <p className="muted">
          {words.setAt(at(account.passwordSetAt))}
          {account.passwordDueAt !== null && ` · ${words.dueAt(at(account.passwordDueAt))}`}
        </p>
      )}
      <PasswordForm account={account} username={user.username} />
    </Section>
  );
}

function PasswordForm({ account, username }: { account: OwnAccount; username: string }): JSX.Element {
  const { password: words } = useLabels(accountLabels);
  const passwordWords = useLabels(passwordLabels);
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState('');
  const changing = useChangePassword();
  const change = useSingle(changing);
  const policy = account.passwordPolicy;
  const problem = changing.error === null ? null : problemOf(changing.error);
  const faultOf = (field: string): string | null =>
    problem === null ? null : refusalInWords(problem, field, policy, passwordWords);
  const [currentFault, chosenFault] = [faultOf('currentPassword'), faultOf('newPassword')];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const clear = (): void => [setCurrent, setChosen].forEach((set) => set(''));
    change({ currentPassword: current, newPassword: chosen }, { onSuccess: clear });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      <TextField
        label={words.current}
        type="password"
        autoComplete="current-password"
        required
        value={current}
        onChange={setCurrent}
        fault={currentFault}
      />
      <NewPasswordField value={chosen} onChange={setChosen} username={username} policy={policy} fault={chosenFault} />
      <div className={styles.steps}>
        <Button type="submit" disabled={changing.isPending}>
          {changing.isPending ? words.changing : words.change}
        </Button>
        <span role="status">{changing.isSuccess && words.changed}</span>
      </div>
      {problem !== null && currentFault === null && chosenFault === null && <ProblemNotice error={problem} small />}
    </form>
  );
}
