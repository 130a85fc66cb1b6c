import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../../api/client.ts';
import type { Complaint, MarkStatement } from '../../../api/models.ts';

type Address = Pick<Complaint, 'source' | 'number'>;
export type StatedMark = MarkStatement['kind'];

export function marksQuery({ source, number }: Address) {
  return queryOptions({
    queryKey: ['case-marks', source, number],
    queryFn: () =>
      dataOf(client.GET('/api/complaints/{source}/{number}/marks', { params: { path: { source, number } } })),
  });
}

/** What a person states of a mark, at the version they saw. */
export interface MarkDraft {
  note: string;
  noneNeeded: boolean;
  assessed: string;
  version: number;
}

export function useStateMark(address: Address, kind: StatedMark) {
  const path = { source: address.source, number: address.number };
  return useMarkChange(({ note, noneNeeded, assessed, version }: MarkDraft) =>
    kind === 'assessment'
      ? dataOf(
          client.PUT('/api/complaints/{source}/{number}/assessment', {
            params: { path },
            body: { note, assessed, version },
          }),
        )
      : dataOf(
          client.PUT('/api/complaints/{source}/{number}/marks/{kind}', {
            params: { path: { ...path, kind } },
            body: { note, noneNeeded, version },
          }),
        ),
  );
}

export function useWithdrawMark(address: Address, kind: StatedMark) {
  const path = { source: address.source, number: address.number };
  return useMarkChange((body: { reason: string; version: number }) =>
    kind === 'assessment'
      ? dataOf(client.POST('/api/complaints/{source}/{number}/assessment/withdrawal', { params: { path }, body }))
      : dataOf(
          client.POST('/api/complaints/{source}/{number}/marks/{kind}/withdrawal', {
            params: { path: { ...path, kind } },
            body,
          }),
        ),
  );
}

/** A mark stated or withdrawn moves signs and holes. */
function useMarkChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all(
        ['case-marks', 'complaints', 'case-holes'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
      ),
  });
}
