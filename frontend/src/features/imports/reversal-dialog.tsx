import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useEffect, useId, useRef } from 'react';
import type { Reversal } from '../../api/data-models.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { ProgressLine } from './progress-line.tsx';
import { ReversalForm } from './reversal-form.tsx';
import { reversalLabels } from './reversal-labels.ts';
import { ReversalPlanView } from './reversal-plan.tsx';
import { ReversalRefusal } from './reversal-refusal.tsx';
import { callReversalOff, reversalQuery } from './reversal.queries.ts';
import styles from './reversal.module.css';

interface ReversalDialogProps {
  id: string;
  close: () => void;
}

/** What taking the import back would do; then for what reason; then how far it is. */
export function ReversalDialog({ id, close }: ReversalDialogProps): JSX.Element {
  const labels = useLabels(reversalLabels);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  // what would be done is worked out anew each time it is looked at
  const query = useQuery({ ...reversalQuery(id), gcTime: 0, staleTime: 0 });
  useEffect(() => dialog.current?.showModal(), []);
  useRenewedWhenDone(query.data);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={close}>
      <h2 id={title}>{labels.askTitle}</h2>
      <QueryView query={query} skeleton={[48, 96, 96]} small>
        {(reversal) => <Content reversal={reversal} close={close} />}
      </QueryView>
    </dialog>
  );
}

function Content({ reversal, close }: { reversal: Reversal; close: () => void }): JSX.Element {
  const labels = useLabels(reversalLabels);
  const { import: id, state, plan } = reversal;
  if (state === 'running') return <Running reversal={reversal} />;
  if (state === 'refused') return <ReversalRefusal reversal={reversal} close={close} />;
  return (
    <>
      <p>{labels.intro}</p>
      {reversal.error !== null && <p role="alert">{labels.failed}</p>}
      {plan !== null && <ReversalPlanView id={id} plan={plan} />}
      {state === 'possible' && <ReversalForm id={id} close={close} />}
    </>
  );
}

function Running({ reversal }: { reversal: Reversal }): JSX.Element {
  const labels = useLabels(reversalLabels);
  const queries = useQueryClient();
  const callOff = useMutation({
    mutationFn: () => callReversalOff(reversal.import),
    onSettled: () => queries.invalidateQueries({ queryKey: ['import', reversal.import] }),
  });
  const callOffOnce = useSingle(callOff);
  return (
    <>
      <ProgressLine share={reversal.progress / 100} text={labels.running(`${reversal.progress}%`)} />
      {callOff.isError && <ProblemNotice error={callOff.error} small />}
      <p className={styles.steps}>
        <Button disabled={callOff.isPending} onClick={() => callOffOnce()}>
          {labels.callOff}
        </Button>
      </p>
    </>
  );
}

/** Once it is through, figures everywhere may have changed: whatever was read before is asked for again. */
function useRenewedWhenDone(reversal: Reversal | undefined): void {
  const queries = useQueryClient();
  const isDone = reversal?.state === 'done';
  useEffect(() => {
    if (isDone) void queries.invalidateQueries();
  }, [isDone, queries]);
}
