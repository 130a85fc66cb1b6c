import type { FormEvent, JSX, ReactNode } from 'react';
import type { Dispute } from '../../api/dispute-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { DisputeProblem } from './dispute-problem.tsx';
import styles from './disputes.module.css';
import { pageLabels } from './labels.ts';

/** What the form of every step is given. */
export interface StepFormProps {
  dispute: Dispute;
  close: () => void;
  reload: () => void;
}

interface FrameProps extends Omit<StepFormProps, 'dispute'> {
  name: string;
  children: ReactNode;
  isReady: boolean;
  isSending: boolean;
  error: unknown;
  send: () => void;
}

/** The frame of every form of a step: its fields, why it was refused, and the two ways out. */
export function StepForm(props: FrameProps): JSX.Element {
  const { name, children, isReady, isSending, error, send, close, reload } = props;
  const labels = useLabels(pageLabels);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };
  return (
    <form className={styles.form} aria-label={name} onSubmit={submit}>
      {children}
      {error !== null && <DisputeProblem error={error} reload={reload} />}
      <p className={styles.first}>
        <Button primary type="submit" disabled={isSending || !isReady}>
          {isSending ? labels.working : labels.confirm(name)}
        </Button>
        <Button onClick={close}>{labels.cancel}</Button>
      </p>
    </form>
  );
}
