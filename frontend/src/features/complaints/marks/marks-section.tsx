import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { CaseMarks, Complaint, MarkStatement } from '../../../api/models.ts';
import { usePermission, useSession } from '../../../api/session.ts';
import { wallClock } from '../../../language/days.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { QueryView } from '../../../parts/query-view.tsx';
import { MarkForm, MarkWithdrawal } from './mark-forms.tsx';
import { markLabels } from './mark-labels.ts';
import { caseMarks } from './mark-signs.tsx';
import styles from './marks.module.css';
import { marksQuery, type StatedMark } from './marks.queries.ts';

/** The four marks of a case: which it has and from where, and for those who may, the forms to state them. */
export function MarksSection({ complaint }: { complaint: Complaint }): JSX.Element | null {
  const labels = useLabels(markLabels);
  const query = useQuery(marksQuery(complaint));
  if (complaint['layer'] === 'contact' || query.data?.held === null) return null;
  return (
    <section className={styles.section} aria-labelledby="complaint-marks">
      <h2 id="complaint-marks">{labels.title}</h2>
      <QueryView query={query} skeleton={[36, 36, 36, 36]} small>
        {(marks) => (
          <ul>
            {caseMarks.map((mark) => (
              <Mark key={mark} mark={mark} marks={marks} complaint={complaint} />
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  );
}

interface MarkProps {
  mark: (typeof caseMarks)[number];
  marks: CaseMarks;
  complaint: Complaint;
}

function Mark({ mark, marks: { held, orders, statements }, complaint }: MarkProps): JSX.Element {
  const labels = useLabels(markLabels);
  const isHeld = held?.[mark] === true;
  const of = statements.filter(({ kind }) => kind === mark);
  const [latest, ...earlier] = of;
  const standing = latest === undefined || latest.form === 'withdrawn' ? undefined : latest;
  const known = [
    mark === 'result' && (isHeld ? labels.fromClosing : labels.noResult),
    mark === 'analysis' && isHeld && standing === undefined && labels.fromCause,
    mark === 'rectification' && orders > 0 && labels.fromOrders(orders),
  ].filter((words) => words !== false);
  const former = standing === undefined ? of : earlier;
  return (
    <li>
      <span className={styles.mark} data-held={isHeld}>
        {(isHeld ? labels.has : labels.lacks)(labels.marks[mark])}
      </span>
      <span className={styles.said}>
        {known.join('')} {standing !== undefined && <Statement statement={standing} />}
      </span>
      {mark !== 'result' && (
        <Steps complaint={complaint} kind={mark} standing={standing} version={latest?.version ?? 0} />
      )}
      {former.length > 0 && (
        <details className={styles.earlier}>
          <summary>{labels.earlier(former.length)}</summary>
          <ul>
            {former.map((statement) => (
              <li key={statement.version}>
                <Statement statement={statement} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** What was stated, by whom and when. */
function Statement({ statement }: { statement: MarkStatement }): JSX.Element {
  const labels = useLabels(markLabels);
  const { timeZone } = useSession().organization;
  const { form, note, assessed, byName, forName, at } = statement;
  const words = assessed === null ? `${labels.forms[form]}${note}` : labels.assessed(assessed, note);
  const name = forName === null ? byName : labels.inPlace(byName, forName);
  return (
    <>
      {words} <span className="muted">{labels.who(name, wallClock(at, timeZone))}</span>
    </>
  );
}

interface StepsProps {
  complaint: Complaint;
  kind: StatedMark;
  standing: MarkStatement | undefined;
  version: number;
}

function Steps({ standing, version, ...props }: StepsProps): JSX.Element | null {
  const may = usePermission();
  if (!may(props.kind === 'assessment' ? 'case-marks.assess' : 'case-marks.state')) return null;
  return (
    <span className={styles.steps}>
      <MarkForm key={version} {...props} standing={standing} version={version} />
      {standing !== undefined && <MarkWithdrawal key={`w${version}`} {...props} version={version} />}
    </span>
  );
}
