import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { foreignContent } from '../../platform/files/content-kind.ts';
import { invalidField } from '../../platform/http/domain-error.ts';
import { evidenceKind } from '../domain/evidence-kind.ts';
import type { NewEvidence } from './evidence.query.ts';

/** A file as it arrived. */
export interface ArrivedFile {
  readonly name: string;
  readonly note: string | null;
  readonly bytes: Buffer;
}

/** The file as it is kept: judged by its content, never by its name, and hashed. */
export function fileToKeep({ name, note, bytes }: ArrivedFile): NewEvidence {
  if (bytes.length === 0) throw invalidField('file', 'orders.empty-file', 'The file is empty.');
  const isText = foreignContent(bytes) === undefined && isUtf8(bytes) && !bytes.includes(0);
  const kind = evidenceKind(bytes, isText);
  if (kind !== undefined) return { name, note, kind, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  throw invalidField(
    'file',
    'orders.wrong-content',
    'Evidence is a PDF, a PNG or JPEG picture, a workbook or document without macros, or plain text in UTF-8.',
  );
}
