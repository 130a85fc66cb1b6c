import { type FormEvent, type JSX, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useLabels } from '../../../language/use-labels.ts';
import { Button } from '../../../parts/button.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import styles from '../complaint.module.css';
import { clockLabels } from './clock-labels.ts';

interface ClockDialogProps {
  /** What the button that opens it says. */
  action: string;
  title: string;
  text?: string;
  isReady: boolean;
  isPending: boolean;
  error: Error | null;
  /** Sends what was filled in; `done` closes the dialog. */
  submit: (done: () => void) => void;
  children: ReactNode;
}

/** A button and the form it opens over the page. */
export function ClockDialog({ action, title, text, children, ...form }: ClockDialogProps): JSX.Element {
  const { isReady, isPending, error, submit } = form;
  const labels = useLabels(clockLabels);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady && !isPending) submit(() => setOpen(false));
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{action}</Button>
      {open && (
        <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={() => setOpen(false)}>
          <h2 id={heading}>{title}</h2>
          {text !== undefined && <p className="muted">{text}</p>}
          <form className={styles.clockForm} onSubmit={send}>
            {children}
            {error !== null && <ProblemNotice error={error} small />}
            <p className={styles.steps}>
              <Button onClick={() => setOpen(false)}>{labels.cancel}</Button>
              <Button type="submit" primary disabled={!isReady || isPending}>
                {labels.save}
              </Button>
            </p>
          </form>
        </dialog>
      )}
    </>
  );
}
