import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '../domain-error.ts';

const HEAD_BYTES = 4096;
const STALLED_AFTER_MS = 60_000;

export interface StoredContent {
  readonly size: number;
  readonly sha256: string;
  readonly head: Buffer;
}

/**
 * Writes a stream to a new file, hashing it on the way. A sender that falls silent is not waited for. The file is there
 * before the first byte is: were it still being opened when the sender breaks off, it would appear after whoever is told
 * of the failure has removed it.
 */
export async function storeStream(
  source: Readable,
  path: string,
  stalledAfterMs = STALLED_AFTER_MS,
): Promise<StoredContent> {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let size = 0;
  const silence = setTimeout(() => source.destroy(stalled()), stalledAfterMs);
  const observe = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      silence.refresh();
      hash.update(chunk);
      size += chunk.length;
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES)]);
      done(null, chunk);
    },
  });
  try {
    await pipeline(source, observe, file.createWriteStream());
  } finally {
    clearTimeout(silence);
  }
  return { size, sha256: hash.digest('hex'), head };
}

function stalled(): DomainError {
  return new DomainError('invalid', 'upload.stalled', 'The upload stopped arriving and was given up.');
}
