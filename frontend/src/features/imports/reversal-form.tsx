import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type JSX, useState } from 'react';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { reversalLabels } from './reversal-labels.ts';
import { revertImport } from './reversal.queries.ts';
import styles from './reversal.module.css';

/** The reason, without which nothing is taken back. */
export function ReversalForm({ id, close }: { id: string; close: () => void }): JSX.Element {
  const labels = useLabels(reversalLabels);
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const reverting = useMutation({
    mutationFn: () => revertImport(id, reason),
    onSettled: () => queries.invalidateQueries(),
  });
  const revertOnce = useSingle(reverting);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') revertOnce();
  };
  return (
    <form onSubmit={submit}>
      <label className={styles.reason}>
        {labels.reason}
        <input
          maxLength={500}
          required
          value={reason}
          placeholder={labels.reasonHint}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      {reverting.isError && <ProblemNotice error={reverting.error} small />}
      <p className={styles.steps}>
        <Button onClick={close}>{labels.back}</Button>
        <Button type="submit" primary disabled={reason.trim() === '' || reverting.isPending}>
          {labels.confirm}
        </Button>
      </p>
    </form>
  );
}
