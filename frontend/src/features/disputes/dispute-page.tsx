import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useParams } from 'react-router';
import type { Dispute } from '../../api/dispute-models.ts';
import { useSession } from '../../api/session.ts';
import { fullDay, wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { disputeLabels } from '../../parts/dispute-labels.ts';
import { effectInWords, leftToJudge } from '../../parts/dispute-words.ts';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { AddEvidence } from '../../widgets/evidence/add-evidence.tsx';
import { EvidenceFiles } from '../../widgets/evidence/evidence-files.tsx';
import { ContestedComplaint } from './contested-complaint.tsx';
import { DisputeActions } from './dispute-actions.tsx';
import { courseOf } from './dispute-course.ts';
import { DisputeFacts } from './dispute-facts.tsx';
import { DisputeProblem } from './dispute-problem.tsx';
import styles from './disputes.module.css';
import { disputeQuery, useKeptDispute } from './disputes.queries.ts';
import { pageLabels } from './labels.ts';

/** One dispute with all it rests on, and what the reader may do about it now. */
export function DisputePage(): JSX.Element {
  const labels = useLabels(pageLabels);
  const { one } = useLabels(disputeLabels);
  const { id = '' } = useParams();
  const { linkTo } = usePlace();
  const query = useQuery(disputeQuery(id));
  usePageTitle(query.data === undefined ? one : `${one} ${query.data.complaint.number}`);
  return (
    <div className={list.page}>
      <p>
        <Link to={linkTo('/orders/disputes')}>← {labels.back}</Link>
      </p>
      <QueryView query={query} skeleton={[40, 64, 240]}>
        {(dispute) => <OneDispute key={dispute.id} dispute={dispute} reload={() => void query.refetch()} />}
      </QueryView>
    </div>
  );
}

interface OneDisputeProps {
  dispute: Dispute;
  reload: () => void;
}

function OneDispute({ dispute, reload }: OneDisputeProps): JSX.Element {
  return (
    <>
      <DisputeHead dispute={dispute} />
      <DisputeActions dispute={dispute} reload={reload} />
      <div className={styles.columns}>
        <div>
          <DisputeFacts dispute={dispute} />
          <ContestedComplaint dispute={dispute} />
        </div>
        <div>
          <Evidence dispute={dispute} reload={reload} />
          <Course dispute={dispute} />
        </div>
      </div>
    </>
  );
}

/** What is contested, where it stands, by when and by whom it is judged. */
function DisputeHead({ dispute }: { dispute: Dispute }): JSX.Element {
  const labels = useLabels(disputeLabels);
  const language = useLanguage();
  const { complaint, ground, state, dueDay, judge, left } = dispute;
  const effect = effectInWords(dispute, labels, language);
  return (
    <header>
      <div className={list.head}>
        <h1>
          {labels.one} {complaint.number}
        </h1>
        <p>{labels.grounds[ground]}</p>
      </div>
      <div className={styles.first}>
        <strong>{labels.states[state]}</strong>
        {effect !== null && <span>{effect}</span>}
        {state === 'open' && (
          <>
            <span>
              {labels.due(fullDay(dueDay, language))}{' '}
              <b className={left !== null && left < 0 ? styles.late : ''}>{leftToJudge(dispute, labels)}</b>
            </span>
            <span>{judge === null ? labels.noJudge : labels.byJudge(judge.name)}</span>
          </>
        )}
      </div>
    </header>
  );
}

/** The files that show why; whoever contests adds to them while it is open. */
function Evidence({ dispute, reload }: OneDisputeProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const keep = useKeptDispute();
  const path = `/api/disputes/${dispute.id}`;
  return (
    <section className={styles.part} id="evidence">
      <h2>{labels.evidence(dispute.evidence.length)}</h2>
      {dispute.evidence.length === 0 && <p className="muted">{labels.noEvidence}</p>}
      <EvidenceFiles path={path} files={dispute.evidence} />
      {dispute.steps.includes('evidence') && (
        <AddEvidence
          path={path}
          // the document of a success is the dispute, as the API description says
          onAdded={(document) => keep(document as Dispute)}
          failure={(error) => <DisputeProblem error={error} reload={reload} />}
        />
      )}
    </section>
  );
}

function Course({ dispute }: { dispute: Dispute }): JSX.Element {
  const labels = useLabels(pageLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  return (
    <section className={styles.part}>
      <h2>{labels.history}</h2>
      <ol className={styles.history}>
        {courseOf(dispute, labels, language).map(({ at, sentence }) => (
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
