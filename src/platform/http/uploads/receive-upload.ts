import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { mkdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError, invalidField } from '../domain-error.ts';
import { displayName } from './display-name.ts';
import { storeStream } from './store-stream.ts';

/** A file on our disk, under a name of our own. */
export interface ReceivedFile {
  readonly path: string;
  readonly displayName: string;
  readonly size: number;
  readonly sha256: string;
  /** The first bytes, by which the content is judged. */
  readonly head: Buffer;
}

export interface Upload {
  readonly file: ReceivedFile;
  /** Fields beside the file; one sent as application/json is written as JSON again. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Names of uploads still on their way end so; one that nobody waits for any more may be removed. */
export const ARRIVING = '.arriving';

/**
 * Streams the one file of a multipart request to the folder and collects the fields around it. Whatever goes wrong (too
 * large, cut off, stalled, malformed), nothing is left in the folder.
 */
export async function receiveUpload(request: FastifyRequest, folder: string, limit: number): Promise<Upload> {
  if (!request.isMultipart()) {
    throw new DomainError('invalid', 'upload.not-multipart', 'Send the file as multipart/form-data.');
  }
  await mkdir(folder, { recursive: true });
  const fields = new Map<string, string>();
  const stored: ReceivedFile[] = [];
  try {
    for await (const part of request.parts({ limits: { fileSize: limit, parts: 20 } })) {
      if (part.type === 'file') stored.push(await receiveFile(part, folder, limit));
      else addField(fields, part);
    }
    const [file] = stored;
    if (file === undefined) throw invalidField('file', 'upload.file-missing', 'A file is needed.');
    return { file, fields };
  } catch (error) {
    await Promise.all(stored.map(({ path }) => unlink(path).catch(() => undefined)));
    throw asRefusal(error, limit);
  }
}

async function receiveFile(part: MultipartFile, folder: string, limit: number): Promise<ReceivedFile> {
  if (part.fieldname !== 'file') {
    part.file.resume();
    throw invalidField(part.fieldname, 'upload.unknown-field', 'The file belongs in the field "file".');
  }
  const path = join(folder, `${randomUUID()}${ARRIVING}`);
  try {
    const content = await storeStream(part.file, path);
    if (part.file.truncated) throw tooLarge(limit);
    return { path, displayName: displayName(part.filename), ...content };
  } catch (error) {
    await unlink(path).catch(() => undefined);
    throw error;
  }
}

function addField(
  fields: Map<string, string>,
  { fieldname, value, valueTruncated, fieldnameTruncated }: MultipartValue,
): void {
  if (valueTruncated || fieldnameTruncated)
    throw invalidField(fieldname, 'upload.field-too-long', 'The field is too long.');
  if (fields.has(fieldname)) throw invalidField(fieldname, 'upload.field-repeated', 'The field is given twice.');
  fields.set(fieldname, typeof value === 'string' ? value : JSON.stringify(value));
}

function tooLarge(limit: number): DomainError {
  return new DomainError(
    'too-large',
    'upload.too-large',
    `The file is larger than ${limit} bytes, the most that is taken.`,
    {
      extra: { limit },
    },
  );
}

/** What the multipart parser throws becomes our own refusal; its text may quote input, so it is not passed on. */
function asRefusal(error: unknown, limit: number): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge(limit);
  if (code === 'ENOSPC') {
    return new DomainError('unavailable', 'upload.disk-full', 'There is no room left for the file on the server.');
  }
  if (isSystemError(error) && code !== 'ECONNRESET') return error;
  return new DomainError(
    'invalid',
    'upload.malformed',
    'The upload broke off or is not well-formed multipart/form-data.',
  );
}

function isSystemError(error: Error): boolean {
  return 'syscall' in error;
}
