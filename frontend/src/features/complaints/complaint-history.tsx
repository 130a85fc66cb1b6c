import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Complaint } from '../../api/models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { changedSides } from './complaint-fields.ts';
import styles from './complaint.module.css';
import { complaintLabels } from './labels.ts';

type HistoryEntry = Complaint['history'][number];

/** What became of a complaint: each replacement, the newest first, with what stood before and after. */
export function ComplaintHistory({ complaint: { history } }: { complaint: Complaint }): JSX.Element {
  const labels = useLabels(complaintLabels);
  return (
    <section className={styles.history}>
      <h2>{labels.history}</h2>
      {history.length === 0 && <p className="muted">{labels.noHistory}</p>}
      <ol>
        {history.toReversed().map((entry) => (
          <li key={entry.at}>
            <Origin entry={entry} />
            <Changes entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Origin({ entry: { at, by, import: importId } }: { entry: HistoryEntry }): JSX.Element {
  const labels = useLabels(complaintLabels);
  const may = usePermission();
  const { timeZone } = useSession().organization;
  const isLink = importId !== null && may('imports.read');
  return (
    <p className={styles.origin}>
      <time dateTime={at}>{wallClock(at, timeZone)}</time>
      {isLink && <Link to={`/data/imports/${importId}`}>{labels.byImport(importId)}</Link>}
      {!isLink && <span>{importId === null ? labels.pushed : labels.byImport(importId)}</span>}
      {by !== null && <span className="muted">{labels.byWhom(by)}</span>}
    </p>
  );
}

function Changes({ entry: { changes } }: { entry: HistoryEntry }): JSX.Element {
  const labels = useLabels(complaintLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{labels.field}</th>
          <th scope="col">{labels.before}</th>
          <th scope="col">{labels.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const { name, from, to } = changedSides(change, { language, timeZone });
          return (
            <tr key={change.field}>
              <th scope="row">{name}</th>
              <td>
                <del>{from}</del>
              </td>
              <td>
                <ins>{to}</ins>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
