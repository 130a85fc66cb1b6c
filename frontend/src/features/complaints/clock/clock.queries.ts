import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../../api/client.ts';
import type { Complaint, NewExtension } from '../../../api/models.ts';

type Address = Pick<Complaint, 'source' | 'number'>;

/** Every change of what is put off moves dates on the page and in the lists. */
function useClockChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['complaint'] }),
        queries.invalidateQueries({ queryKey: ['complaints'] }),
      ]),
  });
}

export function useExtend({ source, number }: Address) {
  return useClockChange((body: NewExtension) =>
    dataOf(client.POST('/api/complaints/{source}/{number}/extensions', { params: { path: { source, number } }, body })),
  );
}

export function usePause({ source, number }: Address) {
  return useClockChange((body: { from: string; to: string | null; reason: string; version: number }) =>
    dataOf(client.POST('/api/complaints/{source}/{number}/pauses', { params: { path: { source, number } }, body })),
  );
}

export function useResume({ source, number }: Address, id: string) {
  return useClockChange((body: { to: string; version: number }) =>
    dataOf(
      client.POST('/api/complaints/{source}/{number}/pauses/{id}/end', {
        params: { path: { source, number, id } },
        body,
      }),
    ),
  );
}

export function useWithdrawDeferral({ source, number }: Address, kind: 'extension' | 'pause', id: string) {
  const params = { path: { source, number, id } };
  return useClockChange((body: { reason: string; version: number }) =>
    kind === 'extension'
      ? dataOf(client.POST('/api/complaints/{source}/{number}/extensions/{id}/withdrawal', { params, body }))
      : dataOf(client.POST('/api/complaints/{source}/{number}/pauses/{id}/withdrawal', { params, body })),
  );
}
