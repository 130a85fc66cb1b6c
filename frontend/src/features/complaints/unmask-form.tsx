import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type JSX, useEffect, useId, useRef, useState } from 'react';
import type { Complaint, Unmasked } from '../../api/models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import styles from './complaint.module.css';
import { unmask } from './complaints.queries.ts';
import { complaintLabels } from './labels.ts';

const SHORTEST_REASON = 5;

interface UnmaskFormProps {
  complaint: Complaint;
  show: (unmasked: Unmasked) => void;
}

/** A button that asks for a reason before anything is shown. */
export function UnmaskForm({ complaint, show }: UnmaskFormProps): JSX.Element {
  const labels = useLabels(complaintLabels);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{labels.unmask}</Button>
      {open && (
        <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={() => setOpen(false)}>
          <h2 id={title}>{labels.unmaskTitle}</h2>
          <p>{labels.unmaskText}</p>
          <ReasonForm complaint={complaint} show={show} cancel={() => setOpen(false)} />
        </dialog>
      )}
    </>
  );
}

function ReasonForm({ complaint, show, cancel }: UnmaskFormProps & { cancel: () => void }): JSX.Element {
  const labels = useLabels(complaintLabels);
  const [reason, setReason] = useState('');
  const asking = useMutation({
    mutationFn: () => unmask(complaint.source, complaint.number, reason),
    onSuccess: show,
    gcTime: 0,
  });
  const isEnough = reason.replaceAll(/\s/g, '').length >= SHORTEST_REASON;
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    if (isEnough && !asking.isPending) asking.mutate();
  };
  return (
    <form onSubmit={ask}>
      <label className={styles.reason}>
        {labels.reason}
        <textarea
          rows={3}
          maxLength={500}
          required
          value={reason}
          placeholder={labels.reasonHint}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      {asking.isError && <ProblemNotice error={asking.error} small />}
      <p className={styles.steps}>
        <Button onClick={cancel}>{labels.cancel}</Button>
        <Button type="submit" primary disabled={!isEnough || asking.isPending}>
          {labels.show}
        </Button>
      </p>
    </form>
  );
}
