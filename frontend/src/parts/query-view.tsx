import type { UseQueryResult } from '@tanstack/react-query';
import type { JSX, ReactNode } from 'react';
import { ProblemNotice } from './problem-notice.tsx';
import { Skeleton } from './skeleton.tsx';

interface QueryViewProps<Data> {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>;
  /** Heights of the blocks shown meanwhile, in pixels. */
  skeleton: readonly number[];
  small?: boolean;
  children: (data: Data) => ReactNode;
}

/** The life of a request on screen: skeleton, failure with a way on, then the data, which stays while it is renewed. */
export function QueryView<Data>({ query, skeleton, small = false, children }: QueryViewProps<Data>): JSX.Element {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null) return <ProblemNotice error={query.error} retry={query.refetch} small={small} />;
  return <Skeleton heights={skeleton} />;
}
