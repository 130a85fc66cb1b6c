import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { MorePages } from '../../parts/more-pages.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { AuditEntries } from './audit-entries.tsx';
import { AuditFilterBar } from './audit-filter-bar.tsx';
import { auditFiltersIn } from './audit-filters.ts';
import { auditQuery } from './audit.queries.ts';
import { ChainCheck } from './chain-check.tsx';
import { auditLabels } from './labels.ts';

/** Who did what to what, newest first; the chain that holds it can be checked from its first entry. */
export function AuditPage(): JSX.Element {
  const labels = useLabels(auditLabels);
  const may = usePermission();
  const filters = auditFiltersIn(useSearchParams()[0]);
  const query = useInfiniteQuery(auditQuery(filters));
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? [];
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.subtitle}</p>
      </header>
      {may('audit.verify') && <ChainCheck />}
      <AuditFilterBar filters={filters} />
      <QueryView query={query} skeleton={[36, 36, 36, 36, 36, 36]}>
        {() =>
          entries.length === 0 ? (
            <StatePanel title={labels.none}>{labels.noneText}</StatePanel>
          ) : (
            <AuditEntries entries={entries} />
          )
        }
      </QueryView>
      <MorePages query={query} />
    </div>
  );
}
