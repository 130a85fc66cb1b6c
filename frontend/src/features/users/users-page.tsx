import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import list from '../../parts/list.module.css';
import { MorePages } from '../../parts/more-pages.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace } from '../../place/use-place.ts';
import { userLabels } from './labels.ts';
import { UserFilterBar } from './user-filter-bar.tsx';
import { userFiltersIn } from './user-filters.ts';
import { UserTable } from './user-table.tsx';
import { usersQuery } from './users.queries.ts';

/** The users within one's scope. */
export function UsersPage(): JSX.Element {
  const labels = useLabels(userLabels);
  const may = usePermission();
  const { linkTo } = usePlace();
  const filters = userFiltersIn(useSearchParams()[0]);
  const query = useInfiniteQuery(usersQuery(filters));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        {!may('users.write') && <p>{labels.readOnly}</p>}
        <div className={list.actions}>
          {may('users.write') && <ActionLink to={linkTo('/administration/new-user')}>{labels.create}</ActionLink>}
        </div>
      </header>
      <UserFilterBar filters={filters} />
      <QueryView query={query} skeleton={[36, 36, 36, 36]}>
        {() =>
          rows.length === 0 ? (
            <StatePanel title={labels.noneFound}>{labels.noneFoundText}</StatePanel>
          ) : (
            <UserTable rows={rows} />
          )
        }
      </QueryView>
      <MorePages query={query} />
    </div>
  );
}
