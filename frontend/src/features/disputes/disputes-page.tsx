import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import type { DisputeSummary } from '../../api/dispute-models.ts';
import { myDisputesQuery } from '../../api/disputes.ts';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { MorePages } from '../../parts/more-pages.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { DisputeFilterBar } from './dispute-filter-bar.tsx';
import { filtersIn, isFiltered } from './dispute-filters.ts';
import { DisputeTable } from './dispute-table.tsx';
import styles from './disputes.module.css';
import { disputesQuery } from './disputes.queries.ts';
import { GamingSection } from './gaming-section.tsx';
import { pageLabels } from './labels.ts';

/** The desk of disputes (申辩): what waits for the reader's verdict first, then every dispute that concerns them. */
export function DisputesPage(): JSX.Element {
  const labels = useLabels(pageLabels);
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.intro}</p>
      </header>
      {usePermission()('disputes.judge') && <ForMe />}
      <AllDisputes />
      <GamingSection />
    </div>
  );
}

/** What the reader is to judge, the earliest due first; nothing is shown where nothing waits. */
function ForMe(): JSX.Element | null {
  const labels = useLabels(pageLabels);
  const { data = [] } = useQuery(myDisputesQuery('judge'));
  const mine = data.filter(({ steps }) => steps.includes('verdict'));
  if (mine.length === 0) return null;
  const title = labels.forMe(mine.length);
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      <DisputeTable disputes={mine} />
    </section>
  );
}

function AllDisputes(): JSX.Element {
  const labels = useLabels(pageLabels);
  const filters = filtersIn(useSearchParams()[0]);
  const query = useInfiniteQuery(disputesQuery(filters));
  return (
    <section className={styles.part} aria-label={labels.all}>
      <h2>{labels.all}</h2>
      <DisputeFilterBar filters={filters} />
      <QueryView query={query} skeleton={[36, 36, 36, 36]}>
        {({ pages }) => <Found disputes={pages.flatMap(({ items }) => items)} isAsked={isFiltered(filters)} />}
      </QueryView>
      <MorePages query={query} />
    </section>
  );
}

function Found({ disputes, isAsked }: { disputes: readonly DisputeSummary[]; isAsked: boolean }): JSX.Element {
  const labels = useLabels(pageLabels);
  const may = usePermission();
  if (disputes.length > 0) return <DisputeTable disputes={disputes} />;
  if (isAsked) return <StatePanel title={labels.none} small />;
  return <StatePanel title={labels.empty}>{may('disputes.file') ? labels.emptyText : labels.emptyReader}</StatePanel>;
}
