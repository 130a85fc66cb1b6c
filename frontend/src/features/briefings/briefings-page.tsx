import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { briefingsQuery } from '../../api/briefings.ts';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import { Button } from '../../parts/button.tsx';
import list from '../../parts/list.module.css';
import { MorePages } from '../../parts/more-pages.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace, withParameters } from '../../place/use-place.ts';
import { BriefingTable } from './briefing-table.tsx';
import { briefingLabels } from './labels.ts';

/** Every briefing one may read, newest first; those of one review when the address names it. */
export function BriefingsPage(): JSX.Element {
  const labels = useLabels(briefingLabels);
  const may = usePermission();
  const { linkTo } = usePlace();
  const [search, setSearch] = useSearchParams();
  const review = search.get('review');
  const query = useInfiniteQuery(briefingsQuery(review));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.subtitle}</p>
        <div className={list.actions}>
          {may('briefings.verify') && <ActionLink to={linkTo('/briefings/verification')}>{labels.verify}</ActionLink>}
        </div>
      </header>
      <div className={list.filters}>
        {review !== null && (
          <>
            {labels.ofReview(rows[0]?.reviewNumber ?? review)}
            <Button onClick={() => setSearch((before) => withParameters(before, { review: null }))}>
              {labels.showAll}
            </Button>
          </>
        )}
      </div>
      <QueryView query={query} skeleton={[36, 36, 36, 36]}>
        {() => (rows.length === 0 ? <NoBriefings /> : <BriefingTable rows={rows} />)}
      </QueryView>
      <MorePages query={query} />
    </div>
  );
}

function NoBriefings(): JSX.Element {
  const labels = useLabels(briefingLabels);
  const { linkTo } = usePlace();
  return (
    <StatePanel
      title={labels.none}
      action={<ActionLink to={linkTo('/reviews', { status: 'issued' })}>{labels.toReviews}</ActionLink>}
    >
      {labels.noneText}
    </StatePanel>
  );
}
