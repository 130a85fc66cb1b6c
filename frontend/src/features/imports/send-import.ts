import type { ImportKind } from '../../api/data-models.ts';
import { sendForm } from '../../api/send-form.ts';

export interface ImportOrder {
  file: File;
  kind: ImportKind;
  mapping: Readonly<Record<string, unknown>>;
  publish: boolean;
}

/** Sends a file to be imported; answers the id of the import. */
export async function sendImport(
  order: ImportOrder,
  onSent: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const { id } = await sendForm('/api/imports', formOf(order), onSent, signal);
  return String(id);
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
