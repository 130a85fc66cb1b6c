import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complaintBody } from './support/complaint-body.ts';
import { queryOnce } from './support/query-once.ts';
import { FROM_BUILD, RedlineProcess } from './support/redline-process.ts';
import { RemoteAgent } from './support/remote-agent.ts';
import { createTestDatabase, type TestDatabase } from './support/test-database.ts';

const PASSWORD = 'correct horse battery 9';
const PERSON = {
  customer: '王小明',
  phone: '13812345678',
  text: '我是王小明，身份证110101199003074578，回电13812345678，邮箱wang.xm@qq.com',
};
const PERSONAL = /小明|13812345678|110101199003074578|wang\.xm/g;
const MAPPING = {
  source: 'file',
  columns: { number: 'no', receivedAt: 'at', unit: 'unit', phone: 'tel', text: 'text', status: 'status' },
  constants: { layer: 'ticket' },
};

let database: TestDatabase;
let folder: string;
let redline: RedlineProcess;
let address: string;
let admin: RemoteAgent;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'redline-log-'));
  const env = { DATABASE_URL: database.url, REDLINE_DATA_DIR: folder, REDLINE_ADMIN_PASSWORD: PASSWORD };
  redline = new RedlineProcess({ ...env, NODE_ENV: 'test' }, FROM_BUILD);
  address = await redline.address();
  admin = await RemoteAgent.signIn(address, 'admin', PASSWORD);
});

afterAll(async () => {
  await redline.kill();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const put = (number: string, more: object) =>
  admin.send('PUT', `/api/complaints/crm/${number}`, complaintBody({ ...PERSON, ...more }));

const rows = (...lines: string[]) => ['no,at,unit,tel,text,status', ...lines, ''].join('\n');

/** The database refuses rows of two kinds, and says in its errors what stood in them. */
async function breakDatabase(): Promise<void> {
  await queryOnce(
    database.url,
    `ALTER TABLE complaints ADD CONSTRAINT ck_complaints_test CHECK (status IS DISTINCT FROM 'refused');
     CREATE FUNCTION misread() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN PERFORM NEW.phone::date; RETURN NEW; END $$;
     CREATE TRIGGER misread BEFORE INSERT ON complaints FOR EACH ROW WHEN (NEW.status = 'misread')
       EXECUTE FUNCTION misread()`,
  );
}

test('what a running server writes to its log names nobody, whatever it is sent and whatever goes wrong', async () => {
  expect((await put('U1', {})).status).toBe(201);
  expect((await put(PERSON.phone, {})).status).toBe(201);
  expect((await put('U2', { receivedAt: PERSON.phone })).status).toBe(400);
  const phone = encodeURIComponent(PERSON.phone);
  const name = encodeURIComponent(PERSON.customer);
  for (const path of [
    `/api/complaints?q=${phone}`,
    `/api/complaints?q=${name}`,
    `/api/complaints?search=${name}&limit=${phone}`,
    `/api/complaints/crm/${phone}`,
    `/api/customers/${phone}`,
    `/api/users/${name}`,
    `/${name}/${phone}`,
  ]) {
    expect((await admin.send('GET', path)).status).toBeLessThan(500);
  }
  await expect(RemoteAgent.signIn(address, PERSON.phone, PERSON.text)).rejects.toThrow('401');
  const sound = await admin.upload(
    rows(
      `W1,2026-11-20,root,${PERSON.phone},${PERSON.text},在办`,
      `W2,not a day ${PERSON.phone},root,,${PERSON.customer},`,
    ),
    MAPPING,
  );
  expect(await admin.settled(sound)).toMatchObject({ status: 'published', created: '1', rejected: '1' });

  await breakDatabase();
  expect((await put('U3', { status: 'refused' })).status).toBe(500);
  expect((await put('U4', { status: 'misread' })).status).toBe(500);
  for (const status of ['refused', 'misread']) {
    const id = await admin.upload(rows(`${status},2026-11-20,root,${PERSON.phone},${PERSON.text},${status}`), MAPPING);
    expect(await admin.settled(id)).toMatchObject({ status: 'failed' });
  }

  const log = redline.said;
  expect(log.match(/"unexpected error"/g)).toHaveLength(2);
  expect(log.match(/"import failed"/g)).toHaveLength(2);
  expect(log.match(/"request"/g)?.length).toBeGreaterThan(15);
  expect(log).toContain('ck_complaints_test');
  expect(log.match(PERSONAL)).toBeNull();
  expect(log).not.toContain(PASSWORD);
});
