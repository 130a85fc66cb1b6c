import type { JSX } from 'react';
import { Link } from 'react-router';
import type { ComplaintRow } from '../../api/models.ts';
import { useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { wallClock } from '../../language/days.ts';
import { knownWord } from '../../language/known-word.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { complaintPath } from './complaint-path.ts';
import styles from './complaints.module.css';
import { DueMark } from './due-mark.tsx';
import { HighlightedText } from './highlighted-text.tsx';
import { complaintLabels } from './labels.ts';
import { MarkSigns } from './marks/mark-signs.tsx';

const heads = [
  'received',
  'number',
  'unit',
  'layer',
  'type',
  'channel',
  'status',
  'marks',
  'customer',
  'text',
] as const;

interface ComplaintTableProps {
  rows: readonly ComplaintRow[];
  /** What was searched for, marked in the texts. */
  query: string;
}

/** One line per complaint, the text cut to the width there is. */
export function ComplaintTable({ rows, query }: ComplaintTableProps): JSX.Element {
  const labels = useLabels(complaintLabels);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {labels[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.source}/${row.number}`} row={row} query={query} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, query }: { row: ComplaintRow; query: string }): JSX.Element {
  const labels = useLabels(complaintLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  const type = inLanguage(row.typeName, language);
  return (
    <tr>
      <td className={styles.when}>{wallClock(row.receivedAt, timeZone)}</td>
      <th scope="row" className={styles.number}>
        <Link to={complaintPath(row)}>{row.number}</Link>
        <Standing row={row} />
      </th>
      <td>{inLanguage(row.unit.name, language)}</td>
      <td>{knownWord(labels.layers, row.layer)}</td>
      <td className={styles.type} title={type}>
        {type} {!row.filed && <span className="muted">({labels.unfiled})</span>}
      </td>
      <td>{row.channel ?? '–'}</td>
      <td>
        {row.status ?? '–'}
        {row.due !== null && row.due.state !== 'in-time' && (
          <>
            <br />
            <DueMark due={row.due} />
          </>
        )}
      </td>
      <td>{row.marks !== null && <MarkSigns held={row.marks} />}</td>
      <td>
        <CustomerLink row={row} />
      </td>
      <td className={styles.text}>
        <HighlightedText text={row.text ?? ''} query={query} />
      </td>
    </tr>
  );
}

/** That it is out of net figures, or that somebody wants it to be. */
function Standing({ row: { excluded, contested } }: { row: ComplaintRow }): JSX.Element | null {
  const labels = useLabels(complaintLabels);
  if (!excluded && !contested) return null;
  return <span className={styles.standing}>{excluded ? labels.excluded : labels.contested}</span>;
}

function CustomerLink({ row: { customer, customerKey } }: { row: ComplaintRow }): JSX.Element {
  const labels = useLabels(complaintLabels);
  if (customerKey === null) return <span className="muted">{customer ?? '–'}</span>;
  return <Link to={`/customers/${customerKey}`}>{customer ?? labels.openCustomer}</Link>;
}
