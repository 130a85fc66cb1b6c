import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
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

/** Writes a stream to a new file, hashing it on the way. A sender that falls silent is not waited for. */
export async function storeStream(
  source: Readable,
  path: string,
  stalledAfterMs = STALLED_AFTER_MS,
): Promise<StoredContent> {
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
    await pipeline(source, observe, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } finally {
    clearTimeout(silence);
  }
  return { size, sha256: hash.digest('hex'), head };
}

function stalled(): DomainError {
  return new DomainError('invalid', 'upload.stalled', 'The upload stopped arriving and was given up.');
}
