import type { JSX } from 'react';
import { Link } from 'react-router';
import type { DisputeSummary } from '../../api/dispute-models.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { disputeLabels } from '../../parts/dispute-labels.ts';
import { effectInWords, leftToJudge, placeInWords } from '../../parts/dispute-words.ts';
import list from '../../parts/list.module.css';
import { usePlace } from '../../place/use-place.ts';
import styles from './disputes.module.css';
import { pageLabels } from './labels.ts';

const columns = ['complaint', 'ground', 'reason', 'against', 'filedBy', 'due', 'who', 'state'] as const;

/** One line per dispute; each opens it. */
export function DisputeTable({ disputes }: { disputes: readonly DisputeSummary[] }): JSX.Element {
  const labels = useLabels(pageLabels);
  return (
    <table className={`${list.table} ${list.stacked} ${styles.table}`}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {labels[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {disputes.map((dispute) => (
          <Row key={dispute.id} dispute={dispute} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ dispute }: { dispute: DisputeSummary }): JSX.Element {
  const labels = useLabels(pageLabels);
  const words = useLabels(disputeLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { id, complaint, ground, reason, against, filedFrom, filedBy, dueDay, judge, state } = dispute;
  const left = leftToJudge(dispute, words);
  const effect = effectInWords(dispute, words, language);
  return (
    <tr>
      <th scope="row" className={styles.nowrap}>
        <Link to={linkTo(`/orders/disputes/${id}`)}>{complaint.number}</Link>
      </th>
      <td>{words.grounds[ground]}</td>
      <td className={styles.words}>{reason}</td>
      <td>{placeInWords(against, language)}</td>
      <td>
        {placeInWords(filedFrom, language)} <span className="muted">{filedBy.name}</span>
      </td>
      <td className={styles.nowrap}>
        {fullDay(dueDay, language)}{' '}
        {left !== null && <span className={isLate(dispute) ? styles.late : 'muted'}>{left}</span>}
      </td>
      <td>{judge === null ? <span className="muted">{labels.nobody}</span> : judge.name}</td>
      <td>
        {words.states[state]} {effect !== null && <span className="muted">{effect}</span>}
      </td>
    </tr>
  );
}

function isLate({ left }: DisputeSummary): boolean {
  return left !== null && left < 0;
}
