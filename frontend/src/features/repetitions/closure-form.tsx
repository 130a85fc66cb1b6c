import { type FormEvent, type JSX, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { repetitionLabels } from './labels.ts';
import type { RepetitionWarning } from './repetition-filters.ts';
import styles from './repetitions.module.css';
import { useClosure } from './repetitions.queries.ts';

interface ClosureFormProps {
  warning: RepetitionWarning;
  /** Reads the list again. */
  reload: () => void;
}

/** Closes the warning with what was done about it; nothing for whoever may not. */
export function ClosureForm({ warning, reload }: ClosureFormProps): JSX.Element | null {
  const labels = useLabels(repetitionLabels);
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const closing = useClosure(warning);
  const close = useSingle(closing);
  if (!warning.mayClose) return null;
  const name = warning.complaint?.number ?? warning.order?.title ?? '';
  if (!isOpen)
    return (
      <Button aria-label={labels.closeOf(name)} onClick={() => setOpen(true)}>
        {labels.close}
      </Button>
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    close(note);
  };
  return (
    <form className={styles.form} aria-label={labels.closeOf(name)} onSubmit={submit}>
      <TextArea label={labels.note} value={note} rows={2} maxLength={1000} required onChange={setNote} />
      {closing.error !== null && <ClosureProblem error={closing.error} reload={reload} />}
      <p className={styles.actions}>
        <Button primary type="submit" disabled={note.trim() === '' || closing.isPending}>
          {closing.isPending ? labels.working : labels.confirm}
        </Button>
        <Button onClick={() => setOpen(false)}>{labels.cancel}</Button>
      </p>
    </form>
  );
}

function ClosureProblem({ error, reload }: { error: unknown; reload: () => void }): JSX.Element {
  const labels = useLabels(repetitionLabels);
  if (problemOf(error).code !== 'repetitions.stale') return <ProblemNotice error={error} small />;
  return (
    <StatePanel title={labels.stale} small urgent action={<Button onClick={reload}>{labels.reload}</Button>}>
      {labels.staleText}
    </StatePanel>
  );
}
