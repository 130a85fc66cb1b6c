import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { csvText } from './domain/csv-text.ts';
import type { DemoFile } from './domain/demo-files.ts';

/** The bytes of a file as they are made, a day at a time; requests are answered in between. */
export function fileStream(file: DemoFile): Readable {
  return Readable.from(chunks(file), { objectMode: false });
}

async function* chunks({ header, batches }: DemoFile): AsyncGenerator<Buffer> {
  yield Buffer.from(csvText([header]));
  for (const batch of batches()) {
    if (batch.length === 0) continue;
    yield Buffer.from(csvText(batch));
    await setImmediate();
  }
}
