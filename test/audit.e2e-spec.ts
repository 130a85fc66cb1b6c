import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { appendFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { auditKey } from '../src/audit/audit-key.ts';
import { AuditHeads } from '../src/audit/audit-heads.ts';
import { Audit } from '../src/audit/audit.ts';
import { entryHash } from '../src/audit/domain/chain.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';

const ACTOR = { username: 'chen', requestId: 'r-1' };
const SECRET = 'a test secret that is long enough to be one';

interface Verdict {
  intact: boolean;
  entries: number;
  faults: { lane: number; seq: string; fault: string }[];
  checkedAt: string;
}

let redline: TestApplication;
let auditor: Agent;

beforeAll(async () => {
  redline = await startApplication({ settings: { secret: SECRET } });
  auditor = await redline.as('auditor');
});
afterAll(() => redline.close());

/** What only a superuser can do: the product's own triggers stand aside. */
async function tamper(statements: string): Promise<void> {
  await redline.dataSource.query(
    `ALTER TABLE audit_entries DISABLE TRIGGER USER; ${statements}; ALTER TABLE audit_entries ENABLE TRIGGER USER`,
  );
}

async function emptyLog(): Promise<void> {
  await rm(join(redline.dataFolder, 'audit-heads.jsonl'), { force: true });
  await tamper(`TRUNCATE audit_entries; UPDATE audit_lanes SET last_seq = 0, last_hash = '\\x'`);
}

/** Lane 2 with entries 1 to n, and nothing else: all other lanes are held while they are written. */
async function fillLane(count: number): Promise<void> {
  const audit = redline.app.get(Audit);
  await redline.dataSource.transaction(async (holder) => {
    await holder.query(`SELECT 1 FROM audit_lanes WHERE lane <> 2 FOR UPDATE`);
    for (let number = 1; number <= count; number += 1) {
      await redline.dataSource.transaction((manager) =>
        audit.record(manager, ACTOR, 'unit.created', { kind: 'unit', id: `U${number}` }, { number }),
      );
    }
  });
}

async function verify(): Promise<Verdict> {
  const answer = await auditor.post('/api/audit-verifications');
  expect(answer.status).toBe(200);
  return answer.json<Verdict>();
}

describe('a verification', () => {
  beforeEach(async () => {
    await emptyLog();
    await fillLane(6);
  });

  test('finds a log intact that is what was written', async () => {
    await redline.app.get(AuditHeads).write();
    expect(await verify()).toEqual({ intact: true, entries: 6, faults: [], checkedAt: '2026-11-22T02:00:00.000Z' });
  });

  test.each<[string, string, string, string]>([
    ['a changed text', `UPDATE audit_entries SET actor = 'wang' WHERE seq = 3`, '3', 'altered'],
    ['a changed detail', `UPDATE audit_entries SET detail = '{"number":7}' WHERE seq = 4`, '4', 'altered'],
    [
      'an instant moved by a microsecond',
      `UPDATE audit_entries SET at = at + interval '1 us' WHERE seq = 2`,
      '2',
      'altered',
    ],
    ['a removed row', `DELETE FROM audit_entries WHERE seq = 2`, '2', 'missing'],
    ['a removed first row', `DELETE FROM audit_entries WHERE seq = 1`, '1', 'missing'],
    [
      'a row put in before the first',
      `INSERT INTO audit_entries SELECT 2, -7, at, actor, action, subject_kind, subject_id, detail,
        request_id, previous_hash, hash FROM audit_entries WHERE seq = 1`,
      '-7',
      'unlinked',
    ],
    [
      'a row put in after the last',
      `INSERT INTO audit_entries SELECT 2, 7, at, actor, action, subject_kind, subject_id, detail,
        request_id, hash, hash FROM audit_entries WHERE seq = 6`,
      '7',
      'altered',
    ],
    [
      'two rows that changed places',
      `UPDATE audit_entries SET seq = 100 WHERE seq = 3; UPDATE audit_entries SET seq = 3
        WHERE seq = 4; UPDATE audit_entries SET seq = 4 WHERE seq = 100`,
      '3',
      'unlinked',
    ],
    [
      'two rows that changed contents',
      `UPDATE audit_entries e SET subject_id = o.subject_id, detail = o.detail
        FROM audit_entries o WHERE e.seq IN (3, 4) AND o.seq = 7 - e.seq`,
      '3',
      'altered',
    ],
    ['a lost end', `DELETE FROM audit_entries WHERE seq > 4`, '5', 'cut-short'],
    ['a lane without a head', `DELETE FROM audit_lanes WHERE lane = 2`, '1', 'unlinked'],
    ['a head with another hash', `UPDATE audit_lanes SET last_hash = '\\x00' WHERE lane = 2`, '6', 'altered'],
  ])('finds %s at the row', async (_, statements, seq, fault) => {
    await tamper(statements);
    const verdict = await verify();
    expect([verdict.intact, verdict.faults]).toEqual([false, [{ lane: 2, seq, fault }]]);
    await redline.dataSource.query(`INSERT INTO audit_lanes (lane) VALUES (2) ON CONFLICT DO NOTHING`);
  });

  test('finds a chain recomputed with another key', async () => {
    await rewrite(Buffer.alloc(32, 1));
    expect((await verify()).faults).toEqual([{ lane: 2, seq: '1', fault: 'altered' }]);
  });

  test('finds an end cut off together with its head by the heads in the data folder', async () => {
    await redline.app.get(AuditHeads).write();
    const cut = `DELETE FROM audit_entries WHERE seq > 4;
      UPDATE audit_lanes SET last_seq = 4, last_hash = (SELECT hash FROM audit_entries WHERE seq = 4) WHERE lane = 2`;
    await tamper(cut);
    expect((await verify()).faults).toEqual([{ lane: 2, seq: '5', fault: 'cut-short' }]);
  });

  test('finds a whole lane that is gone, row and head', async () => {
    await redline.app.get(AuditHeads).write();
    await tamper(`TRUNCATE audit_entries; DELETE FROM audit_lanes WHERE lane = 2`);
    expect((await verify()).faults).toEqual([{ lane: 2, seq: '1', fault: 'cut-short' }]);
    await redline.dataSource.query(`INSERT INTO audit_lanes (lane) VALUES (2)`);
  });

  test('finds a chain recomputed with the stolen key by the heads in the data folder', async () => {
    await redline.app.get(AuditHeads).write();
    await rewrite(auditKey({ secret: SECRET }));
    expect((await verify()).faults).toEqual([{ lane: 2, seq: '6', fault: 'altered' }]);
    await rm(join(redline.dataFolder, 'audit-heads.jsonl'));
    expect((await verify()).faults).toEqual([]);
  });

  test('goes on while others write', async () => {
    const audit = redline.app.get(Audit);
    const writes = Array.from({ length: 40 }, (_, number) =>
      redline.dataSource.transaction((manager) =>
        audit.record(manager, ACTOR, 'unit.created', { kind: 'unit', id: `W${number}` }),
      ),
    );
    const verdicts = await Promise.all([verify(), verify(), verify()]);
    await Promise.all(writes);
    expect(verdicts.map(({ intact }) => intact)).toEqual([true, true, true]);
    expect(await verify()).toMatchObject({ intact: true, entries: 46 });
  });

  test('is a command too, which names the row and says so by its exit code', async () => {
    const intact = await command();
    expect(intact).toEqual({
      code: 0,
      output: '6 audit entries read, 0 recorded heads.\nThe audit log is intact.\n',
    });
    await tamper(`UPDATE audit_entries SET actor = 'wang' WHERE seq = 3`);
    const { code, output } = await command();
    expect([code, output]).toEqual([
      1,
      '3 audit entries read, 0 recorded heads.\nLane 2: entry 3 is not what was written.\nThe audit log is NOT intact.\n',
    ]);
  });

  test('writes the heads again only when something was added, and survives a torn line', async () => {
    const heads = redline.app.get(AuditHeads);
    await heads.write();
    await heads.write();
    const path = join(redline.dataFolder, 'audit-heads.jsonl');
    const lines = async () => (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
    expect(await lines()).toHaveLength(1);
    await appendFile(path, '{"at":"2026-11-22T02:00:00.000Z","heads":[{"la');
    await fillLane(1);
    await heads.write();
    expect(await lines()).toHaveLength(3);
    await tamper(`DELETE FROM audit_entries WHERE seq = 7;
      UPDATE audit_lanes SET last_seq = 6, last_hash = (SELECT hash FROM audit_entries WHERE seq = 6) WHERE lane = 2`);
    expect((await verify()).faults).toEqual([{ lane: 2, seq: '7', fault: 'cut-short' }]);
  });
});

/** Computes lane 2 anew under a key, with another actor in the first row, head and all. */
async function rewrite(key: Buffer): Promise<void> {
  const rows = await redline.dataSource.query<Record<string, string>[]>(
    `SELECT seq, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, action, subject_kind AS "subjectKind",
            subject_id AS "subjectId", detail, request_id AS "requestId" FROM audit_entries ORDER BY seq`,
  );
  let previous: Buffer = Buffer.alloc(0);
  const updates = rows.map((row) => {
    const content = { ...row, actor: 'nobody' } as unknown as Parameters<typeof entryHash>[4];
    const hash = entryHash(key, 2, BigInt(row['seq'] ?? ''), previous, content);
    const update = `UPDATE audit_entries SET actor = 'nobody', previous_hash = '\\x${previous.toString('hex')}',
      hash = '\\x${hash.toString('hex')}' WHERE seq = ${row['seq']}`;
    previous = hash;
    return update;
  });
  await tamper(
    [...updates, `UPDATE audit_lanes SET last_hash = '\\x${previous.toString('hex')}' WHERE lane = 2`].join('; '),
  );
}

function command(): Promise<{ code: number; output: string }> {
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: redline.databaseUrl,
    REDLINE_DATA_DIR: redline.dataFolder,
    REDLINE_SECRET: SECRET,
  };
  const args = ['--import', './test/support/swc-register.mjs', 'src/commands/verify-audit.ts'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { env }, (error, output, complaint) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number' && complaint === '') resolve({ code, output });
      else reject(new Error(complaint, { cause: error }));
    });
  });
}

describe('the audit log', () => {
  test('can be added to and nothing else', async () => {
    for (const statement of [
      `UPDATE audit_entries SET actor = 'wang'`,
      'DELETE FROM audit_entries',
      'TRUNCATE audit_entries',
    ]) {
      await expect(redline.dataSource.query(statement)).rejects.toThrow('audit_entries is append-only');
    }
  });

  test('takes a business change back that it cannot record', async () => {
    const admin = await redline.as('administrator');
    await redline.dataSource.query(
      `ALTER TABLE audit_entries ADD CONSTRAINT ck_refuse CHECK (action NOT LIKE 'user.%') NOT VALID`,
    );
    const user = { username: 'lost', displayName: 'x', roles: ['head'], unit: 'root', password: 'rote Linie halten' };
    const answer = await admin.post('/api/users', user);
    await redline.dataSource.query(`ALTER TABLE audit_entries DROP CONSTRAINT ck_refuse`);
    expect(answer.json()).toMatchObject({ status: 500, code: 'service.unexpected' });
    expect(answer.text).not.toMatch(/ck_refuse|INSERT|audit_entries/);
    expect((await admin.get('/api/users/lost')).status).toBe(404);
    expect((await admin.post('/api/users', user)).status).toBe(201);
  });

  test('is read newest first, filtered, and page by page without a gap', async () => {
    await emptyLog();
    const audit = redline.app.get(Audit);
    for (let number = 0; number < 25; number += 1) {
      // two entries share each instant, so that lane and number must break the tie
      if (number % 2 === 0) redline.clock.advance(60_000);
      await redline.dataSource.transaction((manager) =>
        audit.record(manager, { ...ACTOR, username: number % 5 === 0 ? 'wang' : 'chen' }, 'unit.created', {
          kind: 'unit',
          id: `U${number}`,
        }),
      );
    }
    const whole = await read('limit=200');
    expect(whole.items.map(({ at }) => at)).toEqual(
      whole.items
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    const pages: unknown[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: AuditPage = await read(`limit=4${next && `&cursor=${next}`}`);
      pages.push(...page.items);
      next = page.next;
    }
    expect(pages).toEqual(whole.items);
    expect(pages).toHaveLength(25);
    expect((await read('actor=wang')).items.map(({ subject }) => subject.id).toSorted()).toEqual([
      'U0',
      'U10',
      'U15',
      'U20',
      'U5',
    ]);
    expect((await read('subjectKind=unit&subjectId=U7')).items).toEqual([
      expect.objectContaining({
        actor: 'chen',
        action: 'unit.created',
        subject: { kind: 'unit', id: 'U7' },
        detail: {},
        requestId: 'r-1',
        sentence: { zh: 'chen 新建单位 U7', en: 'chen created unit U7' },
      }),
    ]);
    expect((await read('action=unit')).items).toHaveLength(25);
    expect((await read('action=uni')).items).toHaveLength(0);
  });

  test('is cut by days of the organisation', async () => {
    const audit = redline.app.get(Audit);
    // 2026-11-23 begins in Shanghai at 16:00 UTC of the day before
    for (const now of ['2026-11-22T15:59:59.999Z', '2026-11-22T16:00:00Z', '2026-11-23T16:00:00Z']) {
      redline.clock.set(now);
      await redline.dataSource.transaction((manager) =>
        audit.record(manager, ACTOR, 'day.marked', { kind: 'day', id: now }),
      );
    }
    redline.clock.set('2026-11-22T02:30:00Z');
    const ids = async (query: string): Promise<string[]> =>
      (await read(`action=day.marked&${query}`)).items.map(({ subject }) => subject.id);
    expect(await ids('from=2026-11-23&until=2026-11-23')).toEqual(['2026-11-22T16:00:00Z']);
    expect(await ids('until=2026-11-22')).toEqual(['2026-11-22T15:59:59.999Z']);
    expect(await ids('from=2026-11-24')).toEqual(['2026-11-23T16:00:00Z']);
  });

  test('keeps a subject that no text column can hold in a form that verifies', async () => {
    await redline.dataSource.transaction((manager) =>
      redline.app
        .get(Audit)
        .record(manager, ACTOR, 'day.marked', { kind: 'odd', id: 'a\u0000b\ud800' }, { text: '\u0000\ud800' }),
    );
    expect((await read('subjectKind=odd')).items.map(({ subject }) => subject.id)).toEqual(['a\ufffdb\ufffd']);
    expect((await verify()).intact).toBe(true);
  });

  test.each(['from=2026-02-30', 'until=today', 'limit=0', 'cursor=x', 'actor=a&actor=b', 'order=asc', 'actor=%00'])(
    'refuses ?%s',
    async (query) => {
      expect((await auditor.get(`/api/audit-entries?${query}`)).status).toBe(400);
    },
  );

  test('refuses a cursor of our making only in form', async () => {
    for (const parts of [
      ['never', '1', '1'],
      ['2026-11-22T00:00:00.000Z', 'x', '1'],
      ['2026-11-22T00:00:00.000Z', 1, 1e30],
    ]) {
      const cursor = Buffer.from(JSON.stringify(parts)).toString('base64url');
      expect((await auditor.get(`/api/audit-entries?cursor=${cursor}`)).status).toBe(400);
    }
  });
});

interface AuditPage {
  items: { at: string; actor: string; action: string; subject: { id: string } }[];
  next: string | null;
}

async function read(query: string): Promise<AuditPage> {
  const answer = await auditor.get(`/api/audit-entries?${query}`);
  expect(answer.status).toBe(200);
  return answer.json<AuditPage>();
}
