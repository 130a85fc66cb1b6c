import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';

/** Brings a register back: to see what it would change, or to take that over. */
export function useSendRegister() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, write }: { file: File; write: boolean }) => {
      const form = new FormData();
      if (write) form.set('write', 'true');
      form.set('file', file);
      return dataOf(client.POST('/api/supervision-orders/file', { body: { file: '' }, bodySerializer: () => form }));
    },
    onSuccess: ({ written }) => (written ? queries.invalidateQueries({ queryKey: ['orders'] }) : Promise.resolve()),
  });
}
