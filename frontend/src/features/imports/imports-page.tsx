import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { MorePages } from '../../parts/more-pages.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace, withParameters } from '../../place/use-place.ts';
import { importFiltersIn, importKinds, importStatuses, isNarrowed } from './import-filters.ts';
import { importsQuery, originsQuery } from './imports.queries.ts';
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
  const isFiltered = isNarrowed(filters);
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
      <MorePages query={query} />
    </div>
  );
}

function Filters(): JSX.Element {
  const labels = useLabels(importLabels);
  const [search, setSearch] = useSearchParams();
  const { kind, status, source, by } = importFiltersIn(search);
  const { data: origins = { sources: [], people: [] } } = useQuery(originsQuery);
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
      <Select
        className={styles.choice ?? ''}
        allowClear
        showSearch
        placeholder={labels.source}
        aria-label={labels.source}
        value={source ?? null}
        options={origins.sources.map((value) => ({ value, label: value }))}
        onChange={(value) => change({ source: value ?? null })}
      />
      <Select
        className={styles.choice ?? ''}
        allowClear
        showSearch
        placeholder={labels.by}
        aria-label={labels.by}
        value={by ?? null}
        options={origins.people.map((value) => ({ value, label: value }))}
        onChange={(value) => change({ by: value ?? null })}
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
    const clear = (): void =>
      setSearch((before) => withParameters(before, { kind: null, status: null, source: null, by: null }));
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
