import { type FormEvent, type JSX, useState } from 'react';
import type { OwnAccount } from '../../api/account.ts';
import { problemOf } from '../../api/problem.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { passwordLabels } from '../../parts/password-labels.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useEnrol, useRemoveFactor } from './account.queries.ts';
import styles from './account.module.css';
import { ConfirmFactor } from './confirm-factor.tsx';
import { accountLabels } from './labels.ts';
import { Section } from './section.tsx';

/** The second step at sign-in: off, being set up, or on. */
export function SecondFactor({ account }: { account: OwnAccount }): JSX.Element {
  const { secondFactor: words } = useLabels(accountLabels);
  const { timeZone } = useSession().organization;
  const { since, recoveryCodes, required } = account.secondFactor;
  return (
    <Section title={words.title}>
      {since === null ? (
        <TurnOn />
      ) : (
        <>
          <p>{words.on(wallClock(since, timeZone), String(recoveryCodes))}</p>
          {required ? <p className="muted">{words.required}</p> : <TurnOff />}
        </>
      )}
    </Section>
  );
}

function TurnOn(): JSX.Element {
  const { secondFactor: words } = useLabels(accountLabels);
  const enrolling = useEnrol();
  const enrol = useSingle(enrolling);
  const [password, setPassword] = useState('');
  const fault = useWrongPassword(enrolling.error);
  if (enrolling.data !== undefined) return <ConfirmFactor enrolment={enrolling.data} onCancel={enrolling.reset} />;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    enrol(password, { onSettled: () => setPassword('') });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{words.off}</p>
      <TextField
        label={words.password}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={setPassword}
        fault={fault}
      />
      <Button type="submit" disabled={enrolling.isPending}>
        {words.begin}
      </Button>
      {enrolling.error !== null && fault === null && <ProblemNotice error={enrolling.error} small />}
    </form>
  );
}

function TurnOff(): JSX.Element {
  const { secondFactor: words } = useLabels(accountLabels);
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <TurnOffForm onCancel={() => setIsOpen(false)} />;
  return <Button onClick={() => setIsOpen(true)}>{words.remove}</Button>;
}

/** The password and a code: whoever finds the screen unattended has neither. */
function TurnOffForm({ onCancel }: { onCancel: () => void }): JSX.Element {
  const { secondFactor: words } = useLabels(accountLabels);
  const removing = useRemoveFactor();
  const remove = useSingle(removing);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const passwordFault = useWrongPassword(removing.error);
  const isCodeWrong = removing.error !== null && hasFault(removing.error, 'second-factor.wrong-code');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    remove({ password, code });
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
        <Button type="submit" disabled={removing.isPending}>
          {words.removing}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
      {removing.error !== null && passwordFault === null && !isCodeWrong && (
        <ProblemNotice error={removing.error} small />
      )}
    </form>
  );
}

function useWrongPassword(error: unknown): string | null {
  const { refused } = useLabels(passwordLabels);
  return error !== null && hasFault(error, 'password.wrong') ? refused.wrong : null;
}

function hasFault(error: unknown, code: string): boolean {
  return problemOf(error).fields.some((field) => field.code === code);
}
