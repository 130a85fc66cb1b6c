import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { useTypeName } from '../../api/complaint-types.ts';
import type { Complaint } from '../../api/models.ts';
import type { Dispute } from '../../api/dispute-models.ts';
import { problemOf } from '../../api/problem.ts';
import { useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import styles from './disputes.module.css';
import { contestedQuery } from './disputes.queries.ts';
import { pageLabels } from './labels.ts';

/** The complaint that is contested, in its own words. */
export function ContestedComplaint({ dispute }: { dispute: Dispute }): JSX.Element {
  const labels = useLabels(pageLabels);
  const { complaint } = dispute;
  return (
    <section className={styles.part}>
      <h2>{labels.text}</h2>
      {complaint.isThere ? <Read complaint={complaint} /> : <p className="muted">{labels.gone}</p>}
    </section>
  );
}

function Read({ complaint }: { complaint: Dispute['complaint'] }): JSX.Element {
  const labels = useLabels(pageLabels);
  const query = useQuery(contestedQuery(complaint));
  // it may count for a unit the reader does not see by now
  if (query.error !== null && problemOf(query.error).status === 404)
    return <p className="muted">{labels.problems['complaints.unknown']}</p>;
  return (
    <QueryView query={query} skeleton={[64, 64]} small>
      {(found) => <Words complaint={found} />}
    </QueryView>
  );
}

function Words({ complaint }: { complaint: Complaint }): JSX.Element {
  const labels = useLabels(pageLabels);
  const language = useLanguage();
  const typeName = useTypeName();
  const { linkTo } = usePlace();
  const { timeZone } = useSession().organization;
  const { source, number, unit } = complaint;
  const text = wordOf(complaint, 'text');
  const receivedAt = wordOf(complaint, 'receivedAt');
  const type = wordOf(complaint, 'type');
  const path = `/complaints/${encodeURIComponent(source)}/${encodeURIComponent(number)}`;
  return (
    <>
      <p className={styles.text}>{text ?? <span className="muted">{labels.noText}</span>}</p>
      <FactList
        facts={[
          [labels.received, receivedAt === null ? null : wallClock(receivedAt, timeZone)],
          [labels.countedFor, inLanguage(unit.name, language)],
          [labels.type, type === null ? null : typeName(type)],
        ]}
      />
      <p className={styles.onward}>
        <Link to={linkTo(path)}>{labels.toComplaint}</Link>
      </p>
    </>
  );
}

function wordOf(complaint: Complaint, field: string): string | null {
  const value = complaint[field];
  return typeof value === 'string' && value !== '' ? value : null;
}
