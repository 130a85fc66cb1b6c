import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Order } from '../../api/order-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { improvementLabels } from '../../parts/improvement-labels.ts';
import { usePlace } from '../../place/use-place.ts';
import styles from './orders.module.css';
import { pageLabels } from './page-labels.ts';

/** What the order improved beyond its own matter; nothing where the lead stated nothing. */
export function ImprovementsSection({ order }: { order: Order }): JSX.Element | null {
  const labels = useLabels(pageLabels);
  const { kinds } = useLabels(improvementLabels);
  const { linkTo } = usePlace();
  if (order.improvements.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{labels.improvements}</h2>
      <ul className={styles.improvements}>
        {order.improvements.map(({ kind, text }) => (
          <li key={kind + text}>
            <span className="muted">{kinds[kind]}</span>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link to={linkTo('/orders/improvements')}>{labels.toImprovements}</Link>
      </p>
    </section>
  );
}
