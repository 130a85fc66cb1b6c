import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { Reject } from '../../api/data-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import styles from './import.module.css';
import { rejectsFile, rejectsQuery } from './imports.queries.ts';
import { importLabels } from './labels.ts';

/** What was refused: line, column, reason, original text; all of it can be taken along as a file. */
export function RejectsTable({ id }: { id: string }): JSX.Element {
  const labels = useLabels(importLabels);
  const language = useLanguage();
  const query = useInfiniteQuery(rejectsQuery(id));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className={styles.section}>
      <header className={styles.sectionHead}>
        <h2>{labels.rejects}</h2>
        <p className="muted">{labels.rejectsText}</p>
        <a href={rejectsFile(id, language)} download>
          {labels.download}
        </a>
      </header>
      <QueryView query={query} skeleton={[32, 32, 32]} small>
        {() => <Rejects rows={rows} />}
      </QueryView>
      {query.hasNextPage && (
        <p className={styles.more}>
          <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {query.isFetchingNextPage ? labels.loadingMore : labels.loadMore}
          </Button>
        </p>
      )}
    </section>
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
