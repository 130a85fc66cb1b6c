import type { JSX } from 'react';
import { Link } from 'react-router';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import { disputeLabels } from '../../parts/dispute-labels.ts';
import { leftToJudge } from '../../parts/dispute-words.ts';
import { usePlace } from '../../place/use-place.ts';
import type { DisputeGroup } from './my-disputes.ts';
import styles from './orders.module.css';
import { SlipMark } from './slip-mark.tsx';

interface MyDisputeRowProps {
  group: DisputeGroup;
  /** Whether the reader is to judge; otherwise they wait for whoever is. */
  isMine: boolean;
}

/** Disputes that one person is to judge by one day: how many, about what, by when, and the one next step. */
export function MyDisputeRow({ group, isMine }: MyDisputeRowProps): JSX.Element {
  const labels = useLabels(disputeLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { disputes, dueDay } = group;
  const [first] = disputes;
  const isLate = group.left !== null && group.left < 0;
  const isOne = disputes.length === 1;
  const desk = linkTo('/orders/disputes', isMine ? {} : { mine: 'filed', state: 'open', sort: 'due' });
  const path = isOne ? linkTo(`/orders/disputes/${first.id}`) : desk;
  const name = isOne ? `${labels.one} ${first.complaint.number}` : labels.several(disputes.length);
  const next = isMine ? labels.judge : labels.addEvidence;
  return (
    <tr>
      <td data-none={!isLate}>{isLate && <SlipMark slip="overdue" />}</td>
      <td className={styles.nowrap}>{name}</td>
      <th scope="row" className={styles.reason}>
        <Link to={path}>{first.reason}</Link>
      </th>
      <td>
        {labels.due(fullDay(dueDay, language))} <b>{leftToJudge(group, labels)}</b>
      </td>
      <td className={styles.reason}>
        {isMine
          ? labels.grounds[first.ground]
          : first.judge === null
            ? labels.noJudge
            : labels.byJudge(first.judge.name)}
      </td>
      <td>
        <ActionLink
          to={isOne ? linkTo(`/orders/disputes/${first.id}`, isMine ? { step: 'verdict' } : {}) : desk}
          aria-label={`${next} ${name}`}
        >
          {next}
        </ActionLink>
      </td>
    </tr>
  );
}
