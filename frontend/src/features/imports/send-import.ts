import type { ImportKind } from '../../api/data-models.ts';
import { Problem } from '../../api/problem.ts';

export interface ImportOrder {
  file: File;
  kind: ImportKind;
  mapping: Readonly<Record<string, unknown>>;
  publish: boolean;
}

/**
 * Sends a file and tells how much of it has left (0 to 1); fetch cannot. Answers the id of the import, or throws a
 * Problem like every other request; aborting rejects with an AbortError.
 */
export function sendImport(order: ImportOrder, onSent: (share: number) => void, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/imports');
    request.responseType = 'text';
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onSent(loaded / total);
    };
    request.onload = () => {
      const document = parsed(request.responseText);
      if (request.status === 202 && typeof document['id'] === 'string') resolve(document['id']);
      else reject(new Problem(request.status, document));
    };
    request.onerror = () => reject(new Problem(0, {}));
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(formOf(order));
  });
}

/** The fields stand before the file, so that the server may refuse them before it has read the file. */
function formOf({ file, kind, mapping, publish }: ImportOrder): FormData {
  const form = new FormData();
  form.append('kind', kind);
  form.append('mapping', JSON.stringify(mapping));
  form.append('publish', String(publish));
  form.append('file', file);
  return form;
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
