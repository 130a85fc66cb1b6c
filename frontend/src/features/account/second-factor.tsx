import { type FormEvent, type JSX, useState } from 'react';
import type { OwnAccount } from '../../api/account.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useEnrol, useRemoveFactor, useRenewCodes } from './account.queries.ts';
import styles from './account.module.css';
import { ConfirmFactor } from './confirm-factor.tsx';
import { accountLabels } from './labels.ts';
import { ProofForm } from './proof-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { Section } from './section.tsx';
import { useWrongPassword } from './use-wrong-password.ts';

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
          <TurnedOn isRequired={required} />
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

/** What can be done with one that is on: a new set of recovery codes, and, where it is free, turning it off. */
function TurnedOn({ isRequired }: { isRequired: boolean }): JSX.Element {
  const { secondFactor: words } = useLabels(accountLabels);
  const [open, setOpen] = useState<'renewal' | 'removal' | null>(null);
  const renewing = useRenewCodes();
  const removing = useRemoveFactor();
  const close = (): void => {
    setOpen(null);
    renewing.reset();
  };
  if (renewing.data !== undefined) return <RecoveryCodes codes={renewing.data.recoveryCodes} onKept={close} />;
  if (open === 'renewal') return <ProofForm change={renewing} action={words.renewing} onCancel={close} />;
  if (open === 'removal') return <ProofForm change={removing} action={words.removing} onCancel={close} />;
  return (
    <>
      <div className={styles.steps}>
        <Button onClick={() => setOpen('renewal')}>{words.renew}</Button>
        {!isRequired && <Button onClick={() => setOpen('removal')}>{words.remove}</Button>}
      </div>
      {isRequired && <p className="muted">{words.required}</p>}
    </>
  );
}
