import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { OwnDay } from '../../api/delivery-models.ts';

export const calendarQuery = (year: number) =>
  queryOptions({
    queryKey: ['working-calendar', year],
    queryFn: () => dataOf(client.GET('/api/working-calendar', { params: { query: { year } } })),
  });

/** Settles the own days of a year, on the version that was seen. */
export function useSaveDays(year: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, days }: { version: number; days: OwnDay[] }) =>
      dataOf(client.PUT('/api/working-calendar', { params: { query: { year } }, body: { version, days } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['working-calendar'] }),
  });
}

/** Takes over the days of an iCalendar file. */
export function useImportCalendar() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return dataOf(
        client.POST('/api/working-calendar/imports', {
          // the form carries the file; the description knows it as text
          body: { file: '' },
          bodySerializer: () => form,
        }),
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['working-calendar'] }),
  });
}
