import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { mkdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { displayName } from './display-name.ts';
import { receiveForm, type ReceivedForm, type UploadForm } from './receive-form.ts';
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

/** Names of uploads still on their way end so; one that nobody waits for any more may be removed. */
export const ARRIVING = '.arriving';

/**
 * Streams the one file of a multipart request to the folder and collects the fields around it. Whatever goes wrong (too
 * large, cut off, stalled, malformed), nothing is left in the folder.
 */
export async function receiveUpload(
  request: FastifyRequest,
  folder: string,
  form: UploadForm,
): Promise<ReceivedForm<ReceivedFile>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${randomUUID()}${ARRIVING}`);
  try {
    return await receiveForm(request, form, (part) => storeFile(part, path));
  } catch (error) {
    await unlink(path).catch(() => undefined);
    throw error;
  }
}

async function storeFile(part: MultipartFile, path: string): Promise<ReceivedFile> {
  const content = await storeStream(part.file, path);
  return { path, displayName: displayName(part.filename), ...content };
}
