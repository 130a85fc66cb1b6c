import type { JSX } from 'react';
import type { OrderSlip } from '../../api/order-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { orderLabels } from './labels.ts';
import styles from './orders.module.css';

/** The slip an order carries today (三色督办单): swatch and word; overdue also by a shape of its own. */
export function SlipMark({ slip }: { slip: OrderSlip }): JSX.Element {
  const { slips } = useLabels(orderLabels);
  return (
    <span className={styles.slip} data-slip={slip}>
      <svg className={styles.swatch} viewBox="0 0 14 14" aria-hidden="true">
        {swatches[slip]}
      </svg>
      {slips[slip]}
    </span>
  );
}

/** Colours of paper slips; a yellow needs its edge to be seen on white. */
const swatches: Readonly<Record<OrderSlip, JSX.Element>> = {
  'near-due': <rect x="1" y="1" width="12" height="12" fill="#1f5fae" />,
  behind: <rect x="1" y="1" width="12" height="12" fill="#f2c200" stroke="var(--ink)" />,
  overdue: (
    <>
      <rect width="14" height="14" fill="var(--breached)" />
      <path d="M7 3v5M7 9.6v1.8" stroke="var(--background)" strokeWidth="2" />
    </>
  ),
};
