import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useLabels } from '../language/use-labels.ts';
import { Button } from './button.tsx';
import { partLabels } from './labels.ts';
import styles from './list.module.css';
import { ProblemNotice } from './problem-notice.tsx';

type Pages = Pick<
  UseInfiniteQueryResult,
  'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'fetchNextPage' | 'error'
>;

/** The way to the next page of a list, while there is one. */
export function MorePages({ query }: { query: Pages }): JSX.Element | null {
  const labels = useLabels(partLabels);
  if (query.isFetchNextPageError)
    return <ProblemNotice error={query.error} retry={() => query.fetchNextPage()} small />;
  if (!query.hasNextPage) return null;
  return (
    <p className={styles.more}>
      <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {query.isFetchingNextPage ? labels.loadingMore : labels.loadMore}
      </Button>
    </p>
  );
}
