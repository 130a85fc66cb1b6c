import { useQuery } from '@tanstack/react-query';
import { type JSX, useId, useRef, useState } from 'react';
import type { ImportRecord, Reversal } from '../../api/data-models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { kindPermission } from './import-filters.ts';
import { ReversalDialog } from './reversal-dialog.tsx';
import { reversalLabels } from './reversal-labels.ts';
import { ReversalPlanView } from './reversal-plan.tsx';
import { reversalQuery } from './reversal.queries.ts';
import styles from './reversal.module.css';

/** The way to take a published import back; of one that was, who did it, why, and what became of its records. */
export function ReversalSection({ record }: { record: ImportRecord }): JSX.Element | null {
  const may = usePermission();
  if (record.status === 'reverted') return <DoneReversal id={record.id} />;
  const mayRevert = may('imports.write') && may(kindPermission[record.kind]);
  return record.status === 'published' && mayRevert ? <OpenReversal id={record.id} /> : null;
}

function OpenReversal({ id }: { id: string }): JSX.Element {
  const labels = useLabels(reversalLabels);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLSpanElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <section className={styles.section}>
      <span ref={opener}>
        <Button onClick={() => setOpen(true)}>{labels.ask}</Button>
      </span>
      {isOpen && <ReversalDialog id={id} close={close} />}
    </section>
  );
}

function DoneReversal({ id }: { id: string }): JSX.Element {
  const query = useQuery(reversalQuery(id));
  return (
    <QueryView query={query} skeleton={[32, 96]} small>
      {(reversal) => <DoneFacts reversal={reversal} />}
    </QueryView>
  );
}

function DoneFacts({ reversal }: { reversal: Reversal }): JSX.Element {
  const labels = useLabels(reversalLabels);
  const { timeZone } = useSession().organization;
  const title = useId();
  const { requestedBy, revertedAt, reason, plan } = reversal;
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h2 id={title}>{labels.title}</h2>
      {requestedBy !== null && revertedAt !== null && (
        <p>
          {labels.done(requestedBy, wallClock(revertedAt, timeZone))} · {labels.why}: {reason}
        </p>
      )}
      {plan !== null && <ReversalPlanView id={reversal.import} plan={plan} isDone />}
    </section>
  );
}
