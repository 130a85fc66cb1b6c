import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { mkdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { DomainError, invalidField } from '../../../platform/http/domain-error.ts';
import { displayName } from '../../../platform/http/uploads/display-name.ts';
import { ARRIVING, type ReceivedFile } from '../../../platform/http/uploads/receive-upload.ts';
import { storeStream } from '../../../platform/http/uploads/store-stream.ts';

const ROUTE = '/api/sources/:code/deliveries';
const FILE_TYPES = [
  'text/csv',
  'application/csv',
  'application/octet-stream',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

/** Lets the body of a delivery be the file itself; to every other route such a body stays unsupported (415). */
export function takeRawDeliveries(
  fastify: ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>,
): void {
  fastify.addContentTypeParser(FILE_TYPES, (request, payload, done) => {
    if (request.routeOptions.url === ROUTE) done(null, payload);
    else done(Object.assign(new Error('unsupported media type'), { statusCode: 415 }));
  });
}

/** Streams a body that is the file itself to the folder; when anything is wrong, nothing of it is left there. */
export async function receiveRawBody(
  request: FastifyRequest,
  folder: { readonly path: string; readonly largest: number },
  code: string,
): Promise<ReceivedFile> {
  const { body } = request;
  if (!(body instanceof Readable)) throw invalidField('file', 'upload.file-missing', 'A file is needed.');
  await mkdir(folder.path, { recursive: true });
  const path = join(folder.path, `${randomUUID()}${ARRIVING}`);
  try {
    const content = await storeStream(body.compose(limited(folder.largest)) as Readable, path);
    return { path, displayName: nameOf(request, code), ...content };
  } catch (error) {
    await unlink(path).catch(() => undefined);
    throw brokenOff(error);
  }
}

function limited(limit: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      done(size > limit ? tooLarge(limit) : null, chunk);
    },
  });
}

function tooLarge(limit: number): DomainError {
  const detail = `The file is larger than ${limit} bytes, the most that is taken.`;
  return new DomainError('too-large', 'upload.too-large', detail, { extra: { limit } });
}

function brokenOff(error: unknown): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC')
    return new DomainError('unavailable', 'upload.disk-full', 'There is no room left for the file on the server.');
  if ('syscall' in error && code !== 'ECONNRESET') return error;
  return new DomainError('invalid', 'upload.malformed', 'The upload broke off.');
}

/** The sender's name for the file, when a Content-Disposition gives one. */
function nameOf({ headers }: FastifyRequest, code: string): string {
  const disposition = headers['content-disposition'] ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(disposition)?.[1];
  try {
    return displayName(encoded === undefined ? (plain ?? code) : decodeURIComponent(encoded));
  } catch {
    return displayName(plain ?? code);
  }
}
