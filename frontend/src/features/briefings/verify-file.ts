import { useMutation } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';

/** Sends a file to be compared with those issued here; the server keeps nothing of it. */
export function useVerifyFile() {
  return useMutation({
    mutationFn: (file: File) =>
      dataOf(
        client.POST('/api/briefings/verification', {
          body: { file: file.name },
          bodySerializer: () => formOf(file),
        }),
      ),
  });
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}
