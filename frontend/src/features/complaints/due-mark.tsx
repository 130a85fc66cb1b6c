import type { JSX } from 'react';
import type { ComplaintDue } from '../../api/models.ts';
import { useLabels } from '../../language/use-labels.ts';
import styles from './complaints.module.css';
import { dueLabels } from './due-labels.ts';
import { dueWords } from './due-words.ts';

/** What is late or soon will be, by word and weight first. */
export function DueMark({ due }: { due: ComplaintDue }): JSX.Element {
  const words = useLabels(dueLabels);
  return (
    <span className={styles.due} data-state={due.state}>
      {dueWords(due, words)}
    </span>
  );
}

/** Everything due of one complaint, with the document it follows from. */
export function DueList({ dues }: { dues: readonly ComplaintDue[] }): JSX.Element | null {
  const words = useLabels(dueLabels);
  if (dues.length === 0) return null;
  return (
    <section aria-labelledby="complaint-dues">
      <h2 id="complaint-dues">{words.title}</h2>
      <ul>
        {dues.map((due) => (
          <li key={due.step} className={styles.dueLine}>
            <DueMark due={due} /> <span className="muted">{words.until(due.day)}</span>{' '}
            {due.originalDay !== null && <span className="muted">{words.original(due.originalDay)} </span>}
            <span className="muted">{due.source ?? words.bySource}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
