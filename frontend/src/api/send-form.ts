import { Problem } from './problem.ts';

/** A file without a single byte is not even sent. */
export class EmptyFile extends Error {}

/**
 * Sends a form and tells how much of it has left (0 to 1); fetch cannot. Answers the document of a success, or throws a
 * Problem like every other request; aborting rejects with an AbortError.
 */
export function sendForm(
  path: string,
  form: FormData,
  onSent: (share: number) => void,
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'text';
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onSent(loaded / total);
    };
    request.onload = () => {
      const document = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(document);
      else reject(new Problem(request.status, document));
    };
    request.onerror = () => reject(new Problem(0, {}));
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
