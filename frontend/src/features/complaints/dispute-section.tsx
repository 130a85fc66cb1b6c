import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { DisputeSummary } from '../../api/dispute-models.ts';
import { complaintDisputesQuery } from '../../api/disputes.ts';
import type { Complaint } from '../../api/models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import { disputeLabels } from '../../parts/dispute-labels.ts';
import { effectInWords } from '../../parts/dispute-words.ts';
import { usePlace } from '../../place/use-place.ts';
import styles from './complaint.module.css';
import { complaintLabels } from './labels.ts';

/** Whether the complaint counts: that it is excluded, the disputes about it, and the way to file one where it may be filed. */
export function DisputeSection({ complaint }: { complaint: Complaint }): JSX.Element | null {
  const labels = useLabels(complaintLabels);
  const may = usePermission();
  const { linkTo } = usePlace();
  const { source, number, excluded } = complaint;
  const { data: disputes } = useQuery({ ...complaintDisputesQuery(source, number), enabled: may('disputes.read') });
  const mayFile = may('disputes.file') && !excluded && disputes?.every(({ state }) => state !== 'open') === true;
  const list = disputes ?? [];
  if (!excluded && !mayFile && list.length === 0) return null;
  return (
    <section aria-labelledby="complaint-disputes">
      <h2 id="complaint-disputes">{labels.disputes}</h2>
      {excluded && <p className={styles.excluded}>{labels.isExcluded}</p>}
      <ul>
        {list.map((dispute) => (
          <OneDispute key={dispute.id} dispute={dispute} />
        ))}
      </ul>
      {mayFile && (
        <p>
          <ActionLink to={linkTo('/orders/disputes/new', { source, number })}>{labels.dispute}</ActionLink>
        </p>
      )}
    </section>
  );
}

function OneDispute({ dispute }: { dispute: DisputeSummary }): JSX.Element {
  const labels = useLabels(complaintLabels);
  const words = useLabels(disputeLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { timeZone } = useSession().organization;
  const { id, ground, state, filedAt, filedBy } = dispute;
  const effect = effectInWords(dispute, words, language);
  const day = wallClock(filedAt, timeZone).slice(0, 10);
  return (
    <li>
      <Link to={linkTo(`/orders/disputes/${id}`)}>{words.states[state]}</Link>{' '}
      {effect !== null && <span>{effect} </span>}
      <span className="muted">{labels.disputeOf(words.grounds[ground], day, filedBy.name)}</span>
    </li>
  );
}
