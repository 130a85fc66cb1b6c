import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useParams } from 'react-router';
import type { Complaint } from '../../api/models.ts';
import { useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { changeText, shownFields } from './complaint-fields.ts';
import styles from './complaint.module.css';
import { complaintQuery } from './complaints.queries.ts';
import { complaintLabels } from './labels.ts';

/** One complaint: its words first, then every field that says something, then what was changed. */
export function ComplaintPage(): JSX.Element {
  const { source = '', number = '' } = useParams();
  const query = useQuery(complaintQuery(source, number));
  usePageTitle(number);
  return (
    <QueryView query={query} skeleton={[32, 120, 320]}>
      {(complaint) => <ReadComplaint complaint={complaint} />}
    </QueryView>
  );
}

function ReadComplaint({ complaint }: { complaint: Complaint }): JSX.Element {
  const labels = useLabels(complaintLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { timeZone } = useSession().organization;
  const text = typeof complaint['text'] === 'string' ? complaint['text'] : '';
  return (
    <article className={styles.page}>
      <p className="muted">
        <Link to={linkTo('/complaints')}>{labels.back}</Link> / {complaint.source}
      </p>
      <h1>{complaint.number}</h1>
      <p className={styles.text}>{text || <span className="muted">{labels.noText}</span>}</p>
      <div className={styles.groups}>
        {shownFields(complaint, { language, timeZone }).map(({ group, fields }) => (
          <section key={group}>
            <h2>{labels.groups[group]}</h2>
            <dl>
              {fields.map(({ field, text: value }) => (
                <div key={field} className={styles.field}>
                  <dt>{labels.fields[field]}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <History complaint={complaint} />
      </div>
    </article>
  );
}

function History({ complaint: { history } }: { complaint: Complaint }): JSX.Element {
  const labels = useLabels(complaintLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  return (
    <section>
      <h2>{labels.history}</h2>
      {history.length === 0 && <p className="muted">{labels.noHistory}</p>}
      <ol>
        {history.map(({ at, import: replacedBy, changes }) => (
          <li key={at} className={styles.field}>
            <span className="muted">{wallClock(at, timeZone)}</span>
            <div>
              {replacedBy === null ? labels.pushed : labels.byImport(replacedBy)}
              {changes.map((change) => (
                <p key={change.field}>{changeText(change, { language, timeZone })}</p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
