import { type FormEvent, type JSX, useState } from 'react';
import type { Order } from '../../api/order-models.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { OrderProblem } from './order-problem.tsx';
import styles from './orders.module.css';
import { useDecideExtension } from './orders.queries.ts';
import { pageLabels } from './page-labels.ts';
import { TextArea } from '../../parts/text-area.tsx';

interface ExtensionDecisionProps {
  order: Order;
  number: number;
  reload: () => void;
}

/** Approves or refuses more time, for a reason that stays on record. */
export function ExtensionDecision({ order, number, reload }: ExtensionDecisionProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const [reason, setReason] = useState('');
  const deciding = useDecideExtension(order, number);
  const decide = useSingle(deciding);
  const isIncomplete = deciding.isPending || reason.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    decide({ verdict: 'approval', reason: reason.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextArea label={labels.why} value={reason} maxLength={500} rows={2} required onChange={setReason} />
      {deciding.error !== null && <OrderProblem error={deciding.error} reload={reload} />}
      <p className={styles.first}>
        <Button type="submit" disabled={isIncomplete}>
          {labels.approve}
        </Button>
        <Button disabled={isIncomplete} onClick={() => decide({ verdict: 'refusal', reason: reason.trim() })}>
          {labels.refuse}
        </Button>
      </p>
    </form>
  );
}
