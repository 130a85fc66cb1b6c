import type { JSX } from 'react';
import type { OrderSlip } from '../../api/order-models.ts';
import { useSession } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { orderLabels } from './labels.ts';
import styles from './orders.module.css';

/** The slip an order carries today (三色督办单): swatch and word; overdue also by a shape of its own. */
export function SlipMark({ slip }: { slip: OrderSlip }): JSX.Element {
  const { slips } = useLabels(orderLabels);
  const { slipColours } = useSession().organization;
  const colour = slipColours[settingOf[slip]];
  return (
    <span className={styles.slip} data-slip={slip}>
      <svg className={styles.swatch} viewBox="0 0 14 14" aria-hidden="true" data-colour={colour}>
        <rect x=".5" y=".5" width="13" height="13" fill={paper[colour]} stroke={edges[colour] ?? paper[colour]} />
        {slip === 'overdue' && <path d="M7 3v5M7 9.6v1.8" stroke={edges[colour] ?? paperWhite} strokeWidth="2" />}
      </svg>
      {slips[slip]}
    </span>
  );
}

/** Which colour marks which slip is the organisation's to say. */
const settingOf = { 'near-due': 'nearDue', behind: 'behind', overdue: 'overdue' } as const;

/** Colours of paper slips. */
const paper = {
  blue: '#1f5fae',
  green: '#2f7d4f',
  yellow: '#f2c200',
  orange: '#c96a12',
  red: 'var(--breached)',
} as const;

/** A yellow needs an edge to be seen on white. */
const edges: Partial<Record<keyof typeof paper, string>> = { yellow: 'var(--ink)' };
const paperWhite = 'var(--background)';
