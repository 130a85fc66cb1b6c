import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { targetLock } from '../src/complaints/imports/import-lock.ts';
import type { Agent, Answer } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { importFile, type SeenImport } from './support/import-file.ts';
import { expectSound } from './support/invariants.ts';
import { recordedState } from './support/recorded-state.ts';
import { twoCities } from './support/two-cities.ts';

interface TouchedPage {
  readonly items: readonly { readonly key: { readonly number: string } }[];
  readonly next: string | null;
}

let redline: TestApplication;
let admin: Agent;
let holder: pg.Client;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  await twoCities(admin);
  holder = new pg.Client({ connectionString: redline.databaseUrl });
  await holder.connect();
});
afterAll(async () => {
  await holder.end();
  await expectSound(admin);
  await redline.close();
});

const REASON = { reason: '文件发错了' };

function publish(agent: Agent, source: string, publishAtOnce = true): Promise<SeenImport> {
  const mapping = {
    source,
    columns: { number: 'number', receivedAt: 'received', unit: 'unit' },
    constants: { layer: 'appeal' },
  };
  const file = 'number,received,unit\nN1,2026-11-02,BG\nN2,2026-11-03,BG\n';
  return importFile(agent, file, { mapping, publish: publishAtOnce });
}

function request(agent: Agent, id: string, body: object = REASON): Promise<Answer> {
  return agent.post(`/api/imports/${id}/reversal`, body);
}

async function stateOf(id: string): Promise<string> {
  return (await admin.get(`/api/imports/${id}/reversal`)).json<{ state: string }>().state;
}

async function auditOf(id: string): Promise<string[]> {
  const rows: { action: string }[] = await redline.dataSource.query(
    `SELECT e.action AS action FROM audit_entries e WHERE e.subject_kind = 'import' AND e.subject_id = $1
     ORDER BY e.at, e.action`,
    [id],
  );
  return rows.map(({ action }) => action).filter((action) => action.startsWith('import.rever'));
}

describe('the order to take an import back', () => {
  test('is kept with who and why, told by the import, and audited once', async () => {
    const { id } = await publish(admin, 'told');
    const answer = await request(admin, id, { reason: '  文件发错了 ' });
    expect([answer.status, answer.json()]).toMatchObject([200, { id, status: 'reverted', created: '2' }]);
    expect((await admin.get(`/api/imports/${id}/reversal`)).json()).toMatchObject({
      import: id,
      state: 'done',
      refusal: null,
      progress: 100,
      plan: { deleted: '2', restored: '0', replaced: '0', units: '1' },
      reason: '文件发错了',
      requestedBy: 'administrator-root',
      requestedAt: '2026-11-22T02:00:00.000Z',
      revertedAt: '2026-11-22T02:00:00.000Z',
      error: null,
    });
    expect(await auditOf(id)).toEqual(['import.reversal-requested', 'import.reverted']);
  });

  test('given twenty times at once has one effect', async () => {
    const before = await recordedState(redline.dataSource);
    const { id } = await publish(admin, 'twenty');
    const answers = await Promise.all(Array.from({ length: 20 }, () => request(admin, id)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await auditOf(id)).toEqual(['import.reversal-requested', 'import.reverted']);
    expect(await recordedState(redline.dataSource)).toEqual(before);
  });

  test('lets the same file be imported anew', async () => {
    const { id } = await publish(admin, 'anew');
    await request(admin, id);
    expect(await publish(admin, 'anew')).toMatchObject({ status: 'published', created: '2', unchanged: '0' });
  });

  test.each<[object, string]>([
    [{}, 'no reason'],
    [{ reason: ' ' }, 'an empty one'],
    [{ reason: 'a\nb' }, 'two lines'],
    [{ reason: 'x'.repeat(501) }, 'a long one'],
    [{ reason: 7 }, 'a number'],
    [{ reason: 'x', force: true }, 'more than a reason'],
  ])('with %j is refused: %s', async (body) => {
    const { id } = await publish(admin, 'reasons');
    expect((await request(admin, id, body)).status).toBe(400);
    expect(await stateOf(id)).toBe('possible');
  });

  test('of an import not published is refused', async () => {
    const { id } = await publish(admin, 'unpublished', false);
    const answer = await request(admin, id);
    expect([answer.status, answer.json()]).toMatchObject([
      409,
      { code: 'imports.cannot-reverse', current: { status: 'checked' } },
    ]);
    expect((await admin.get(`/api/imports/${id}/reversal`)).json()).toMatchObject({
      state: 'refused',
      refusal: 'imports.cannot-reverse',
      plan: null,
    });
  });

  test('is for those who may write what the import wrote, within their own units', async () => {
    const { id } = await publish(admin, 'rights');
    expect((await request(await redline.as('auditor'), id)).status).toBe(403);
    expect((await request(await redline.as('analyst', 'BG'), id)).status).toBe(404);
    expect((await (await redline.as('auditor')).get(`/api/imports/${id}/reversal/rows?effect=deleted`)).status).toBe(
      200,
    );
    const units = await importFile(admin, 'code,name_zh,name_en,kind,parent\nQ1,一,One,county,BG\n', { kind: 'units' });
    expect((await request(await redline.as('analyst'), units.id)).status).toBe(403);
    expect((await request(await redline.as('analyst'), id)).status).toBe(200);
  });

  test('lists what it touches page by page', async () => {
    const { id } = await publish(admin, 'pages');
    const address = `/api/imports/${id}/reversal/rows?effect=deleted&limit=1`;
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const answer: Answer = await admin.get(next === '' ? address : `${address}&cursor=${next}`);
      const page = answer.json<TouchedPage>();
      seen.push(...page.items.map(({ key }) => key.number));
      next = page.next;
    }
    expect(seen).toEqual(['N1', 'N2']);
    expect((await admin.get(`${address}&cursor=${Buffer.from('["x"]').toString('base64url')}`)).status).toBe(400);
  });
});

describe('a reversal under way', () => {
  /** Lets nobody write to the source meanwhile, so that a reversal of one of its imports has to wait. */
  async function held(source: string, work: () => Promise<void>): Promise<void> {
    const { rows } = await holder.query<{ id: number }>('SELECT s.id FROM complaint_sources s WHERE s.code = $1', [
      source,
    ]);
    const key = targetLock(rows[0]?.id ?? 0);
    await holder.query('SELECT pg_advisory_lock($1)', [key]);
    try {
      await work();
    } finally {
      await holder.query('SELECT pg_advisory_unlock($1)', [key]);
    }
  }

  test('answers that it runs, and goes on by itself', async () => {
    const { id } = await publish(admin, 'waiting');
    await held('waiting', async () => {
      const answer = await request(admin, id);
      expect([answer.status, answer.json()]).toMatchObject([202, { status: 'published' }]);
      expect((await admin.get(`/api/imports/${id}/reversal`)).json()).toMatchObject({ state: 'running', plan: null });
    });
    while ((await stateOf(id)) === 'running') await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await stateOf(id)).toBe('done');
  });

  test('can be called off: nothing of it remains, and it can be asked for again', async () => {
    const { id } = await publish(admin, 'off');
    const before = await recordedState(redline.dataSource);
    await held('off', async () => {
      const answering = request(admin, id);
      while ((await stateOf(id)) !== 'running') await new Promise((resolve) => setTimeout(resolve, 20));
      expect((await admin.delete(`/api/imports/${id}/reversal`)).status).toBe(200);
      expect((await answering).json()).toMatchObject({ status: 'published' });
    });
    expect(await stateOf(id)).toBe('possible');
    expect(await recordedState(redline.dataSource)).toEqual(before);
    const again = await admin.delete(`/api/imports/${id}/reversal`);
    expect([again.status, again.json()]).toMatchObject([409, { code: 'imports.no-reversal' }]);
    expect((await request(admin, id)).json()).toMatchObject({ status: 'reverted' });
  });

  test('and a file of the same source take turns', async () => {
    const first = await publish(admin, 'turns');
    const [second] = await Promise.all([publish(admin, 'turns'), request(admin, first.id)]);
    const left = (await admin.get('/api/complaints?period=2026-11&limit=200')).json<{ items: { source: string }[] }>();
    const rows = left.items.filter(({ source }) => source === 'turns').length;
    // whoever came first: the second file found the rows still there, or made them anew
    expect([second.created, rows]).toEqual(second.created === '2' ? ['2', 2] : ['0', 0]);
  });
});
