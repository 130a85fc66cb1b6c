import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Reject } from '../../api/data-models.ts';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { MorePages } from '../../parts/more-pages.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import styles from './import.module.css';
import {
  correctionsFile,
  type RejectFilter,
  rejectReasonsQuery,
  rejectsFile,
  rejectsQuery,
} from './imports.queries.ts';
import { importLabels } from './labels.ts';

/** What was refused: by reason, then cell by cell; all of it can be taken along, as reasons or to be corrected. */
export function RejectsTable({ id }: { id: string }): JSX.Element {
  const labels = useLabels(importLabels);
  const language = useLanguage();
  const may = usePermission();
  const [filter, setFilter] = useState<RejectFilter>(null);
  const query = useInfiniteQuery(rejectsQuery(id, filter));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className={styles.section} id="rejects">
      <header className={styles.sectionHead}>
        <h2>{labels.rejects}</h2>
        <p className="muted">{labels.rejectsText}</p>
        <p className={styles.downloads}>
          {may('imports.write') && (
            <a href={correctionsFile(id, language)} download>
              {labels.corrections}
            </a>
          )}
          <a href={rejectsFile(id, language)} download>
            {labels.download}
          </a>
        </p>
      </header>
      <Reasons id={id} chosen={filter} choose={setFilter} />
      <QueryView query={query} skeleton={[32, 32, 32]} small>
        {() => <Rejects rows={rows} />}
      </QueryView>
      <MorePages query={query} />
    </section>
  );
}

interface ReasonsProps {
  id: string;
  chosen: RejectFilter;
  choose: (filter: RejectFilter) => void;
}

/** For what reasons, with how many rows each; one of them narrows the list. */
function Reasons({ id, chosen, choose }: ReasonsProps): JSX.Element | null {
  const labels = useLabels(importLabels);
  const language = useLanguage();
  const { data: reasons = [] } = useQuery(rejectReasonsQuery(id));
  if (reasons.length < 2) return null;
  return (
    <ul className={styles.reasons} aria-label={labels.byReason}>
      <li>
        <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
          {labels.allReasons}
        </button>
      </li>
      {reasons.map(({ code, column, reason, rows }) => (
        <li key={`${code} ${column}`}>
          <button
            type="button"
            aria-pressed={chosen?.code === code && chosen.column === column}
            onClick={() => choose({ code, column })}
          >
            {column === '' ? labels.wholeRow : column} · {inLanguage(reason, language)} <strong>{grouped(rows)}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Rejects({ rows }: { rows: readonly Reject[] }): JSX.Element {
  const labels = useLabels(importLabels);
  const language = useLanguage();
  return (
    <table className={styles.rejects}>
      <thead>
        <tr>
          <th scope="col" className="number">
            {labels.line}
          </th>
          <th scope="col">{labels.column}</th>
          <th scope="col">{labels.reason}</th>
          <th scope="col">{labels.original}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, column, code, reason, original }) => (
          <tr key={`${line} ${column} ${code}`}>
            <th scope="row" className="number" data-label={labels.line}>
              {grouped(line)}
            </th>
            <td>{column === '' ? <span className="muted">{labels.wholeRow}</span> : column}</td>
            <td>{inLanguage(reason, language)}</td>
            <td className={styles.original} title={original}>
              {original}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
