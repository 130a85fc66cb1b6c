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
import { reviewLabels } from './labels.ts';
import { ReviewFilterBar } from './review-filter-bar.tsx';
import { type ReviewFilters, reviewFiltersIn } from './review-filters.ts';
import { ReviewTable } from './review-table.tsx';
import { reviewsQuery } from './reviews.queries.ts';

/** The reviews one may read, newest first. */
export function ReviewsPage(): JSX.Element {
  const labels = useLabels(reviewLabels);
  const filters = reviewFiltersIn(useSearchParams()[0]);
  const query = useInfiniteQuery(reviewsQuery(filters));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.subtitle}</p>
        <div className={list.actions}>
          <OpenReviewLink />
        </div>
      </header>
      <ReviewFilterBar filters={filters} />
      <QueryView query={query} skeleton={[36, 36, 36, 36]}>
        {() => (rows.length === 0 ? <NoReviews filters={filters} /> : <ReviewTable rows={rows} />)}
      </QueryView>
      <MorePages query={query} />
    </div>
  );
}

function NoReviews({ filters }: { filters: ReviewFilters }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const isFiltered = Object.values(filters).some((value) => value !== null);
  if (isFiltered) return <StatePanel title={labels.noneFound}>{labels.noneFoundText}</StatePanel>;
  return (
    <StatePanel title={labels.none} action={<OpenReviewLink />}>
      {labels.noneText}
    </StatePanel>
  );
}

function OpenReviewLink(): JSX.Element | null {
  const labels = useLabels(reviewLabels);
  const may = usePermission();
  const { linkTo } = usePlace();
  if (!may('reviews.create')) return null;
  return <ActionLink to={linkTo('/reviews/new')}>{labels.open}</ActionLink>;
}
