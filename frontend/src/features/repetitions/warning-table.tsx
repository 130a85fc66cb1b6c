import type { JSX } from 'react';
import { Link } from 'react-router';
import { usePermission, useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay, wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { usePlace } from '../../place/use-place.ts';
import { ClosureForm } from './closure-form.tsx';
import { repetitionLabels } from './labels.ts';
import type { RepetitionWarning } from './repetition-filters.ts';
import styles from './repetitions.module.css';

const columns = ['kind', 'what', 'times', 'rung', 'where', 'told', 'raised', 'done'] as const;

interface WarningTableProps {
  warnings: readonly RepetitionWarning[];
  /** Reads the list again. */
  reload: () => void;
}

/** One line per warning; each opens its complaint or its order. */
export function WarningTable({ warnings, reload }: WarningTableProps): JSX.Element {
  const labels = useLabels(repetitionLabels);
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
        {warnings.map((warning) => (
          <Row key={warning.id} warning={warning} reload={reload} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ warning, reload }: { warning: RepetitionWarning; reload: () => void }): JSX.Element {
  const labels = useLabels(repetitionLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  const { kind, count, since, rung, unitName, department, told, raisedAt, closing } = warning;
  return (
    <tr>
      <td>{labels.kinds[kind]}</td>
      <th scope="row" className={styles.words}>
        <Subject warning={warning} />
      </th>
      <td>
        <b>{labels.count(count)}</b> <span className="muted">{labels.since(fullDay(since, language))}</span>
      </td>
      <td className={rung > 1 ? styles.high : ''}>{labels.rungOf(rung)}</td>
      <td>
        {inLanguage(unitName, language)} {department !== null && <span className="muted">{department}</span>}
      </td>
      <td>
        {told.length === 0 ? (
          <span className="muted">{labels.nobody}</span>
        ) : (
          told.map(({ name }) => name).join(language === 'zh' ? '、' : ', ')
        )}
      </td>
      <td>{wallClock(raisedAt, timeZone)}</td>
      <td className={styles.words}>
        {closing === null ? (
          <ClosureForm warning={warning} reload={reload} />
        ) : (
          <>
            {closing.note} <span className="muted">{labels.closedBy(closing.by.name)}</span>
          </>
        )}
      </td>
    </tr>
  );
}

/** What came again, as a link to where it is worked on, for whoever may open that. */
function Subject({ warning: { complaint, order, matter, customerKey } }: { warning: RepetitionWarning }): JSX.Element {
  const labels = useLabels(repetitionLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const may = usePermission()('complaints.read');
  if (order !== null)
    return (
      <Link to={linkTo(`/orders/${order.id}`)}>
        {inLanguage(order.number, language)} {order.title}
      </Link>
    );
  const { source = '', number = '' } = complaint ?? {};
  const path = `/complaints/${encodeURIComponent(source)}/${encodeURIComponent(number)}`;
  return (
    <>
      {may ? <Link to={linkTo(path)}>{number}</Link> : number}{' '}
      {matter !== null && <span className="muted">{inLanguage(matter.name, language)}</span>}{' '}
      {may && customerKey !== null && <Link to={linkTo(`/customers/${customerKey}`)}>{labels.customer}</Link>}
    </>
  );
}
