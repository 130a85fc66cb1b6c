import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { percent } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { usePlace } from '../../place/use-place.ts';
import type { MappingProblem } from './mapping-problems.ts';
import { ProgressLine } from './progress-line.tsx';
import { type ImportOrder, sendImport } from './send-import.ts';
import { uploadLabels } from './upload-labels.ts';
import styles from './upload.module.css';

interface SendStepsProps {
  order: Omit<ImportOrder, 'publish'>;
  problems: readonly MappingProblem[];
}

/** The two ways to send the file, then how much of it has left; afterwards the import's own page takes over. */
export function SendSteps({ order, problems }: SendStepsProps): JSX.Element {
  const labels = useLabels(uploadLabels);
  const { send, sent, stop, isPending, error } = useSending(order);
  const isStopped = error instanceof DOMException && error.name === 'AbortError';
  const general = problems.filter(({ place }) => place === null);
  if (isPending) {
    return (
      <section className={styles.send}>
        <ProgressLine share={sent} text={sent < 1 ? labels.sending(percent(sent)) : labels.sent} />
        <Button onClick={stop}>{labels.stop}</Button>
      </section>
    );
  }
  return (
    <section className={styles.send}>
      {problems.length > 0 && (
        <p className={styles.problem} role="status">
          {[labels.mappingProblem, ...general.map(({ message }) => message)].join(' · ')}
        </p>
      )}
      <p className={styles.way}>
        <Button primary disabled={problems.length > 0} onClick={() => send(true)}>
          {labels.publish}
        </Button>
        <span className="muted">{labels.publishHint}</span>
      </p>
      <p className={styles.way}>
        <Button disabled={problems.length > 0} onClick={() => send(false)}>
          {labels.check}
        </Button>
        <span className="muted">{labels.checkHint}</span>
      </p>
      {isStopped && <p role="status">{labels.stopped}</p>}
      {error !== null && !isStopped && <ProblemNotice error={error} small />}
    </section>
  );
}

/** Sends once, however often it is asked while under way; leaving the page stops it. */
function useSending(order: Omit<ImportOrder, 'publish'>) {
  const navigate = useNavigate();
  const { linkTo } = usePlace();
  const queries = useQueryClient();
  const [sent, setSent] = useState(0);
  const underway = useRef<AbortController | null>(null);
  useEffect(() => () => underway.current?.abort(), []);
  const mutation = useMutation({
    mutationFn: ({ publish, signal }: { publish: boolean; signal: AbortSignal }) =>
      sendImport({ ...order, publish }, setSent, signal),
    onSuccess: async (id) => {
      await queries.invalidateQueries({ queryKey: ['imports'] });
      await navigate(linkTo(`/data/imports/${id}`));
    },
    onSettled: () => {
      underway.current = null;
    },
  });
  const send = (publish: boolean): void => {
    if (underway.current !== null) return;
    underway.current = new AbortController();
    setSent(0);
    mutation.mutate({ publish, signal: underway.current.signal });
  };
  const stop = (): void => underway.current?.abort();
  return { send, stop, sent, isPending: mutation.isPending, error: mutation.error };
}
