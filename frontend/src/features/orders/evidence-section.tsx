import type { JSX } from 'react';
import type { Order } from '../../api/order-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { AddEvidence } from '../../widgets/evidence/add-evidence.tsx';
import { EvidenceFiles } from '../../widgets/evidence/evidence-files.tsx';
import { OrderProblem } from './order-problem.tsx';
import styles from './orders.module.css';
import { useKept } from './orders.queries.ts';
import { pageLabels } from './page-labels.ts';

interface SectionProps {
  order: Order;
  reload: () => void;
}

/** The files that show what was done; the lead adds to them, nothing is ever replaced. */
export function EvidenceSection({ order, reload }: SectionProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const keep = useKept();
  const path = `/api/supervision-orders/${order.id}`;
  return (
    <section className={styles.part} id="evidence">
      <h2>{labels.evidence(order.evidence.length)}</h2>
      {order.evidence.length === 0 && <p className="muted">{labels.noEvidence}</p>}
      <EvidenceFiles path={path} files={order.evidence} />
      {order.mayAddEvidence && (
        <AddEvidence
          path={path}
          // the document of a success is the order, as the API description says
          onAdded={(document) => keep(document as Order)}
          failure={(error) => <OrderProblem error={error} reload={reload} />}
        />
      )}
    </section>
  );
}
