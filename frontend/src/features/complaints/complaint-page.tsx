import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Complaint, Unmasked } from '../../api/models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { ClearValues } from './clear-values.tsx';
import { ClockSection } from './clock/clock-section.tsx';
import { shownFields } from './complaint-fields.ts';
import { ComplaintHistory } from './complaint-history.tsx';
import { ComplaintLinks } from './complaint-links.tsx';
import styles from './complaint.module.css';
import { complaintQuery } from './complaints.queries.ts';
import { DisputeSection } from './dispute-section.tsx';
import { DueList } from './due-mark.tsx';
import { complaintLabels } from './labels.ts';
import { MarksSection } from './marks/marks-section.tsx';
import { PrioritySection } from './priority/priority-section.tsx';
import { Timeline } from './timeline.tsx';
import { UnmaskForm } from './unmask-form.tsx';

/** One complaint: its words first, then its dates, every field that says something, and what was changed. */
export function ComplaintPage(): JSX.Element {
  const { source = '', number = '' } = useParams();
  const query = useQuery(complaintQuery(source, number));
  usePageTitle(number);
  return (
    <QueryView query={query} skeleton={[32, 120, 320]}>
      {(complaint) => <ReadComplaint key={`${source}/${number}`} complaint={complaint} />}
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
      {complaint.isMasked && <Unmasking complaint={complaint} />}
      <ComplaintLinks complaint={complaint} />
      <DraftOrder complaint={complaint} />
      <DisputeSection complaint={complaint} />
      <Timeline complaint={complaint} />
      <PrioritySection complaint={complaint} />
      <DueList dues={complaint.dues} />
      <ClockSection complaint={complaint} />
      <MarksSection complaint={complaint} />
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
      </div>
      <ComplaintHistory complaint={complaint} />
    </article>
  );
}

/** To a new order that names this complaint, for whoever may draft one. */
function DraftOrder({ complaint: { source, number } }: { complaint: Complaint }): JSX.Element | null {
  const labels = useLabels(complaintLabels);
  const may = usePermission();
  const { linkTo } = usePlace();
  if (!may('orders.draft')) return null;
  return (
    <p>
      <ActionLink to={linkTo('/orders/new', { complaint: `${source} ${number}` })}>{labels.draftOrder}</ActionLink>
    </p>
  );
}

/** That something is masked, and for those who may, the way to see it for a moment. */
function Unmasking({ complaint }: { complaint: Complaint }): JSX.Element {
  const labels = useLabels(complaintLabels);
  const may = usePermission();
  const [unmasked, setUnmasked] = useState<Unmasked | null>(null);
  if (unmasked !== null) return <ClearValues unmasked={unmasked} hide={() => setUnmasked(null)} />;
  return (
    <div className={styles.masked}>
      <span className="muted">{labels.masked}</span>
      {may('complaints.unmask') && <UnmaskForm complaint={complaint} show={setUnmasked} />}
    </div>
  );
}
