import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from '../api/problem.ts';
import { sessionQuery } from '../api/session.ts';

/** Requests are kept half a minute; a failure the reader could not mend by waiting is not repeated. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: (failures, error) => failures < 2 && isPassing(error) },
  },
  queryCache: new QueryCache({ onError: (error, { queryKey }) => endSession(error, queryKey[0]) }),
  mutationCache: new MutationCache({ onError: (error) => endSession(error, null) }),
});

/** A 401 anywhere means that the session has ended: asking for it again leads to the sign-in page. */
function endSession(error: unknown, asked: unknown): void {
  if (!(error instanceof Problem) || error.status !== 401 || asked === sessionQuery.queryKey[0]) return;
  void queryClient.resetQueries({ queryKey: sessionQuery.queryKey });
}

function isPassing(error: unknown): boolean {
  return error instanceof Problem && (error.status === 0 || error.status === 503);
}
