import type { JSX } from 'react';
import { Link } from 'react-router';
import type { ImportRecord } from '../../api/data-models.ts';
import { useSession } from '../../api/session.ts';
import { fullDay, wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePlace } from '../../place/use-place.ts';
import { dayBefore } from './covered-days.ts';
import { ImportStatusMark } from './import-status-mark.tsx';
import { isAtWork } from './imports.queries.ts';
import styles from './imports.module.css';
import { SortHeader } from './sort-header.tsx';
import { importLabels } from './labels.ts';

const counts = ['rows', 'created', 'updated', 'rejected'] as const;

/** One line per import. */
export function ImportsTable({ rows }: { rows: readonly ImportRecord[] }): JSX.Element {
  const labels = useLabels(importLabels);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <SortHeader sort="at" />
          <SortHeader sort="file" />
          <th scope="col">{labels.kind}</th>
          <th scope="col">{labels.source}</th>
          <th scope="col">{labels.status}</th>
          <SortHeader sort="coverage" />
          <SortHeader sort="rows" isNumber />
          <th scope="col" className="number">
            {labels.created}
          </th>
          <th scope="col" className="number">
            {labels.updated}
          </th>
          <SortHeader sort="rejected" isNumber />
          <th scope="col">{labels.by}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: ImportRecord }): JSX.Element {
  const labels = useLabels(importLabels);
  const { timeZone } = useSession().organization;
  const { linkTo } = usePlace();
  const isCounted = row.checkedAt !== null && row.status !== 'failed';
  return (
    <tr>
      <td className={styles.when}>{wallClock(row.createdAt, timeZone)}</td>
      <th scope="row" className={styles.name}>
        <Link to={linkTo(`/data/imports/${row.id}`)}>{row.fileName}</Link>
      </th>
      <td>{labels.kinds[row.kind]}</td>
      <td>{row.source}</td>
      <td>
        <ImportStatusMark status={row.status} />
        {isAtWork(row) && <span className="muted"> {row.progress}%</span>}
      </td>
      <td className={styles.when}>
        <Coverage coverage={row.coverage} />
      </td>
      {counts.map((count) => (
        <td key={count} className="number" data-label={labels[count]} data-none={row[count] === '0'}>
          {isCounted ? grouped(row[count]) : '–'}
        </td>
      ))}
      <td className={styles.by}>{row.createdBy}</td>
    </tr>
  );
}

/** The days a file covers, both ends included. */
export function Coverage({ coverage }: Pick<ImportRecord, 'coverage'>): JSX.Element {
  const labels = useLabels(importLabels);
  const language = useLanguage();
  if (coverage === null) return <>–</>;
  return <>{labels.span(fullDay(coverage.from, language), fullDay(dayBefore(coverage.until), language))}</>;
}
