import type { JSX } from 'react';
import type { Complaint } from '../../../api/models.ts';
import { useLabels } from '../../../language/use-labels.ts';
import styles from './priority.module.css';
import { priorityLabels } from './priority-labels.ts';
import { reasonWords } from './reason-words.ts';

/** Who is served first and every reason for it; nothing once the complaint is closed. */
export function PrioritySection({ complaint: { priority } }: { complaint: Complaint }): JSX.Element | null {
  const words = useLabels(priorityLabels);
  if (priority === null) return null;
  const reasons = reasonWords(priority, words);
  return (
    <section aria-labelledby="complaint-priority">
      <h2 id="complaint-priority">{words.title}</h2>
      <p className={styles.line}>
        <strong data-priority={priority.priority}>{words.priorities[priority.priority]}</strong>{' '}
        <span className="muted">{reasons.length === 0 ? words.none : reasons.join(' · ')}</span>
      </p>
    </section>
  );
}
