import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';

/** Node looks every half minute for requests that take too long. */
const PATIENCE_MS = 120_000;
const FORM_START = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';
const CONTENT = 'x'.repeat(100_000);

let redline: TestApplication;
let admin: Agent;
let port: string;
let answered: string;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  ({ port } = new URL(await redline.listen()));
});
afterAll(() => redline?.close());
beforeEach(() => {
  answered = '';
});

const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
/** The folder is made with the first upload. */
const uploads = () => readdir(join(redline.dataFolder, 'uploads')).catch(() => []);
const importCount = async () =>
  (await redline.dataSource.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM imports i`))[0]?.count;

/** Says that a megabyte comes, and sends this of it. */
async function begin(body: string): Promise<Socket> {
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  socket.on('data', (data: Buffer) => (answered += data.toString('latin1')));
  socket.on('error', () => undefined);
  socket.write(
    `POST /api/imports HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncookie: ${admin.cookie}\r\n` +
      `content-type: multipart/form-data; boundary=b\r\ncontent-length: 1000000\r\n\r\n${body}`,
  );
  return socket;
}

async function filesGone(): Promise<void> {
  while ((await uploads()).length > 0) await pause();
}

describe('an upload', () => {
  test('that is broken off leaves no file and no import', async () => {
    const socket = await begin(FORM_START + CONTENT);
    while ((await uploads()).length === 0) await pause();
    socket.destroy();
    await filesGone();
    expect(await importCount()).toBe(0);
    expect((await admin.get('/api/health/live')).status).toBe(200);
  });

  test(
    'that never ends is closed when its time is over',
    async () => {
      const server = redline.app.getHttpServer();
      const longest = server.requestTimeout;
      server.requestTimeout = 500;
      try {
        const socket = await begin(FORM_START);
        const drip = setInterval(() => socket.write('x'), 100);
        await once(socket, 'close');
        clearInterval(drip);
        expect(answered).toMatch(/^HTTP\/1\.1 408 /);
        await filesGone();
        expect(await importCount()).toBe(0);
      } finally {
        server.requestTimeout = longest;
      }
    },
    PATIENCE_MS,
  );
});
