import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { components } from '../../api/schema.ts';

export type Indicator = components['schemas']['IndicatorDto'];
export type ComplaintSelection = components['schemas']['ComplaintSelectionDto'];
export type Limit = components['schemas']['LimitDto'];
export type NewLimit = components['schemas']['NewLimitDto'];

export interface Definitions {
  readonly indicators: readonly Indicator[];
  readonly limits: readonly Limit[];
}

/** Every indicator and every limit, as they are now. */
export const definitionsQuery = queryOptions({
  queryKey: ['definitions'],
  queryFn: async (): Promise<Definitions> => {
    const [indicators, limits] = await Promise.all([
      dataOf(client.GET('/api/indicators')),
      dataOf(client.GET('/api/limits')),
    ]);
    return { indicators: indicators.items, limits: limits.items };
  },
});

/** Draws a limit; readings everywhere may follow, so everything is read again. */
export function useDrawLimit() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewLimit) => dataOf(client.POST('/api/limits', { body })),
    onSuccess: () => queries.invalidateQueries(),
  });
}
