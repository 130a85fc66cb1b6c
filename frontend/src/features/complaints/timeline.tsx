import type { JSX } from 'react';
import type { Complaint } from '../../api/models.ts';
import { useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import styles from './complaint.module.css';
import { complaintLabels } from './labels.ts';
import { datesInOrder } from './timeline-dates.ts';

/** The dates of a complaint in the order they came. */
export function Timeline({ complaint }: { complaint: Complaint }): JSX.Element {
  const labels = useLabels(complaintLabels);
  const { timeZone } = useSession().organization;
  return (
    <section aria-label={labels.timeline}>
      <ol className={styles.timeline}>
        {datesInOrder(complaint).map(({ field, at }) => (
          <li key={field}>
            <span className="muted">{labels.fields[field]}</span>
            <time dateTime={at}>{wallClock(at, timeZone)}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}
