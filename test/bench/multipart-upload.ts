import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

const BOUNDARY = '----redline-bench-boundary';

/** Sends a file from disk as a form, never holding more than a piece of it; answers status and body. */
export async function uploadFile(
  url: string,
  cookie: string,
  fields: Readonly<Record<string, string>>,
  path: string,
): Promise<{ status: number; body: string }> {
  const head = Buffer.from(
    Object.entries({ ...fields, file: undefined })
      .map(([name, value]) => part(name, value))
      .join(''),
  );
  const tail = Buffer.from(`\r\n--${BOUNDARY}--\r\n`);
  const { size } = await stat(path);
  const sent = request(url, {
    method: 'POST',
    headers: {
      cookie,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      'content-length': head.length + size + tail.length,
    },
  });
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
  sent.write(head);
  await pipeline(createReadStream(path, { highWaterMark: 256 * 1024 }), sent, { end: false });
  sent.end(tail);
  const [answer] = await answered;
  return { status: answer.statusCode ?? 0, body: await text(answer) };
}

function part(name: string, value: string | undefined): string {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"`;
  if (value !== undefined) return `${head}\r\n\r\n${value}\r\n`;
  return `${head}; filename="complaints.csv"\r\ncontent-type: text/csv\r\n\r\n`;
}
