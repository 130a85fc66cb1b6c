import type { JSX } from 'react';
import type { Order } from '../../api/order-models.ts';
import { useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import { courseOf } from './course.ts';
import styles from './orders.module.css';
import { pageLabels } from './page-labels.ts';

/** What became of the order, as sentences, oldest first. */
export function HistorySection({ order }: { order: Order }): JSX.Element {
  const labels = useLabels(pageLabels);
  const { timeZone } = useSession().organization;
  return (
    <section className={styles.part}>
      <h2>{labels.history}</h2>
      <ol className={styles.history}>
        {courseOf(order, labels).map(({ at, sentence }) => (
          <li key={at + sentence}>
            <time dateTime={at} className="muted">
              {wallClock(at, timeZone)}
            </time>
            <span>{sentence}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
