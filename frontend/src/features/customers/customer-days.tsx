import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Customer } from '../../api/models.ts';
import { useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay, wallClock } from '../../language/days.ts';
import { knownWord } from '../../language/known-word.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import styles from './customer.module.css';
import { customerLabels } from './labels.ts';

type Day = Customer['days'][number];

/** The chain of a customer's complaints, the newest day first. */
export function CustomerDays({ days }: { days: readonly Day[] }): JSX.Element {
  const language = useLanguage();
  return (
    <ol className={styles.days}>
      {days.map(({ day, complaints }) => (
        <li key={day}>
          <h3>{fullDay(day, language)}</h3>
          <ul>
            {complaints.map((complaint) => (
              <OfDay key={`${complaint.source}/${complaint.number}`} complaint={complaint} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function OfDay({ complaint }: { complaint: Day['complaints'][number] }): JSX.Element {
  const labels = useLabels(customerLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  const { source, number } = complaint;
  return (
    <li className={styles.complaint}>
      <p className={styles.line}>
        <span className="muted">{wallClock(complaint.receivedAt, timeZone).slice(11)}</span>
        <span>{knownWord(labels.layers, complaint.layer)}</span>
        <Link to={`/complaints/${encodeURIComponent(source)}/${encodeURIComponent(number)}`}>{number}</Link>
        <span>{inLanguage(complaint.typeName, language)}</span>
        {complaint.isRepeat && <strong>{labels.repeat}</strong>}
        <span className="muted">
          {inLanguage(complaint.unit.name, language)} · {source}
          {complaint.status !== null && ` · ${complaint.status}`}
        </span>
      </p>
      {complaint.text !== null && <p className={styles.text}>{complaint.text}</p>}
    </li>
  );
}
