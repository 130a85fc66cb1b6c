import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace, withParameters } from '../../place/use-place.ts';
import { importFiltersIn, importKinds, importStatuses } from './import-filters.ts';
import { importsQuery } from './imports.queries.ts';
import styles from './imports.module.css';
import { ImportsTable } from './imports-table.tsx';
import { importLabels } from './labels.ts';

/** Every file brought in, the latest first: who, when, which days, how many rows. */
export function ImportsPage(): JSX.Element {
  const labels = useLabels(importLabels);
  const may = usePermission();
  const { linkTo } = usePlace();
  const filters = importFiltersIn(useSearchParams()[0]);
  const query = useInfiniteQuery(importsQuery(filters));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const isFiltered = Object.keys(filters).length > 0;
  usePageTitle(labels.title);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{labels.title}</h1>
        {may('imports.write') && (rows.length > 0 || isFiltered) && (
          <Link className={styles.step} to={linkTo('/data/imports/new')}>
            {labels.newImport}
          </Link>
        )}
      </header>
      {(rows.length > 0 || isFiltered) && <Filters />}
      <QueryView query={query} skeleton={[40, 40, 40, 40]}>
        {() => (rows.length === 0 ? <NoImports isFiltered={isFiltered} /> : <ImportsTable rows={rows} />)}
      </QueryView>
      {query.hasNextPage && (
        <p className={styles.more}>
          <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {query.isFetchingNextPage ? labels.loadingMore : labels.loadMore}
          </Button>
        </p>
      )}
      {query.isFetchNextPageError && <ProblemNotice error={query.error} retry={() => query.fetchNextPage()} small />}
    </div>
  );
}

function Filters(): JSX.Element {
  const labels = useLabels(importLabels);
  const [search, setSearch] = useSearchParams();
  const { kind, status } = importFiltersIn(search);
  const change = (changes: Readonly<Record<string, string | null>>): void =>
    setSearch((before) => withParameters(before, changes));
  return (
    <search className={styles.filters}>
      <Select
        className={styles.choice ?? ''}
        allowClear
        placeholder={labels.kind}
        aria-label={labels.kind}
        value={kind ?? null}
        options={importKinds.map((value) => ({ value, label: labels.kinds[value] }))}
        onChange={(value) => change({ kind: value ?? null })}
      />
      <Select
        className={styles.choice ?? ''}
        allowClear
        placeholder={labels.status}
        aria-label={labels.status}
        value={status ?? null}
        options={importStatuses.map((value) => ({ value, label: labels.statuses[value] }))}
        onChange={(value) => change({ status: value ?? null })}
      />
    </search>
  );
}

function NoImports({ isFiltered }: { isFiltered: boolean }): JSX.Element {
  const labels = useLabels(importLabels);
  const may = usePermission();
  const { linkTo } = usePlace();
  const [, setSearch] = useSearchParams();
  if (isFiltered) {
    const clear = (): void => setSearch((before) => withParameters(before, { kind: null, status: null }));
    return (
      <StatePanel title={labels.noMatch} action={<Button onClick={clear}>{labels.clear}</Button>}>
        {labels.noMatchText}
      </StatePanel>
    );
  }
  if (!may('imports.write')) return <StatePanel title={labels.empty}>{labels.emptyReader}</StatePanel>;
  return (
    <StatePanel
      title={labels.empty}
      action={
        <Link className={styles.step} to={linkTo('/data/imports/new')}>
          {labels.newImport}
        </Link>
      }
    >
      {labels.emptyText}
    </StatePanel>
  );
}
