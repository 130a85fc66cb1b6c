import { type FormEvent, type JSX, useState } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { RecordedEvent } from './event-draft.ts';
import styles from './events.module.css';
import { useWithdrawEvent } from './events.queries.ts';
import { eventLabels } from './labels.ts';

/** Takes an event back, for a reason that stays on record. */
export function EventWithdrawal({ event }: { event: RecordedEvent }): JSX.Element {
  const labels = useLabels(eventLabels);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const withdrawing = useWithdrawEvent(event.id);
  const submit = (submitted: FormEvent): void => {
    submitted.preventDefault();
    withdrawing.mutate({ reason, version: event.version });
  };
  if (!isOpen)
    return (
      <section className={styles.part}>
        <Button onClick={() => setOpen(true)}>{labels.withdraw}</Button>
      </section>
    );
  return (
    <section className={`${styles.part} ${styles.withdrawal}`}>
      <h2>{labels.withdraw}</h2>
      <p className="muted">{labels.withdrawText}</p>
      <form className={styles.form} onSubmit={submit}>
        <TextField label={labels.withdrawReason} value={reason} required maxLength={500} onChange={setReason} />
        {withdrawing.error !== null && <ProblemNotice error={withdrawing.error} small />}
        <p>
          <Button type="submit" disabled={withdrawing.isPending || reason.trim() === ''}>
            {labels.withdrawNow}
          </Button>
        </p>
      </form>
    </section>
  );
}
