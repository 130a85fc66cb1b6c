import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Snapshot } from '../src/reviews/domain/snapshot.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { readPdf } from './support/read-pdf.ts';
import { publishTotals, twoCities } from './support/two-cities.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-12T02:00:00Z' });
  admin = await redline.as('administrator');
  await twoCities(admin);
});
afterAll(() => redline.close());

interface Review {
  id: string;
  status: string;
  number: string;
  sha256: string;
  edition: number;
}

async function issued(unit: string, period: string): Promise<{ review: Review; snapshot: Snapshot; text: string }> {
  const opened = (await admin.post('/api/reviews', { cadence: 'monthly', unit, period })).json<Review>();
  const answer = await admin.post(`/api/reviews/${opened.id}/issue`);
  expect(answer.status).toBe(200);
  const text = (await admin.get(`/api/reviews/${opened.id}/snapshot`)).text;
  return { review: answer.json<Review>(), snapshot: JSON.parse(text) as Snapshot, text };
}

async function briefing(review: string, language: 'zh' | 'en'): Promise<{ id: string; sha256: string; bytes: Buffer }> {
  const ordered = await admin.post('/api/briefings', { review, document: 'monthly-briefing', format: 'pdf', language });
  expect(ordered.status).toBe(202);
  const { id } = ordered.json<{ id: string }>();
  for (let waited = 0; waited < 400; waited += 1) {
    const { status, sha256 } = (await admin.get(`/api/briefings/${id}`)).json<{ status: string; sha256: string }>();
    if (status === 'ready') return { id, sha256, bytes: (await admin.get(`/api/briefings/${id}/file`)).bytes };
    if (status === 'failed') throw new Error('the briefing could not be drawn');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the briefing was not drawn in twenty seconds');
}

describe('a monthly review', () => {
  test('is open once for a unit and a month', async () => {
    const body = { cadence: 'monthly', unit: 'LZ', period: '2026-09' };
    const [first, second] = [await admin.post('/api/reviews', body), await admin.post('/api/reviews', body)];
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.json().id).toBe(first.json().id);
  });

  test.each([
    ['2026-Q3', 'period.not-a-month'],
    ['2026-13', 'period.not-a-month'],
    ['2027-01', 'period.future'],
  ])('of %s is refused: %s', async (period, code) => {
    const answer = await admin.post('/api/reviews', { cadence: 'monthly', unit: 'root', period });
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ field: 'period', code }] });
  });

  test('freezes where the lines stood, worked out by hand', async () => {
    const { review, snapshot, text } = await issued('root', '2026-10');
    expect(review).toMatchObject({ status: 'issued', number: 'M-2026-10-01', edition: 1 });
    expect(createHash('sha256').update(text).digest('hex')).toBe(review.sha256);
    // 7.98 M users at 20 per million: 159.6, so 159 allowed; 100 + 20 appeals in October
    const quarter = snapshot.lines.find(({ reading }) => reading.limit === 'miit-quarter');
    expect(quarter?.code).toBe('N-001');
    expect(quarter?.reading).toMatchObject({
      period: '2026-Q4',
      asOf: '2026-10-31',
      count: '120',
      base: '7980000',
      allowance: '159',
      left: '39',
      rate: '15.0',
      status: 'inside',
    });
    // Bingang, 3.12 M: 62 allowed, 100 used
    const bingang = snapshot.children.find(({ unit }) => unit.code === 'BG')?.readings[0]?.reading;
    expect(bingang).toMatchObject({ count: '100', allowance: '62', left: '-38', status: 'breached' });
    expect(snapshot.register.map(({ code }) => code).slice(0, 2)).toEqual(['N-001', 'N-002']);
  });

  test('issued twice at once is issued once', async () => {
    const { id } = (
      await admin.post('/api/reviews', { cadence: 'monthly', unit: 'BG', period: '2026-10' })
    ).json<Review>();
    const answers = await Promise.all(Array.from({ length: 8 }, () => admin.post(`/api/reviews/${id}/issue`)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    expect(new Set(answers.map((answer) => answer.json<Review>().sha256)).size).toBe(1);
    const entries = await redline.dataSource.query(
      `SELECT 1 FROM audit_entries WHERE action = 'review.issued' AND subject_id = $1`,
      [id],
    );
    expect(entries).toHaveLength(1);
  });

  test('stays as it was when data arrive late; the next edition says what moved', async () => {
    const before = await issued('root', '2026-08');
    await publishTotals(admin, ['2026-08-30,LZ,appeal,,3,accepted']);
    expect((await admin.get(`/api/reviews/${before.review.id}/snapshot`)).text).toBe(before.text);
    const after = await issued('root', '2026-08');
    expect(after.review).toMatchObject({ number: 'M-2026-08-02', edition: 2 });
    expect(after.snapshot.restates?.number).toBe('M-2026-08-01');
    expect(after.snapshot.restates?.changed.map(({ before: b, after: a }) => [b.count, a.count])).toContainEqual([
      '0',
      '3',
    ]);
  });

  test('cannot be changed in the database either', async () => {
    await expect(
      redline.dataSource.query(`UPDATE reviews SET snapshot = '{}' WHERE status = 'issued'`),
    ).rejects.toThrow('an issued review is frozen');
  });

  test('of a superior unit may be read from below once issued, of another unit never', async () => {
    const head = await redline.as('head', 'LZ');
    const periods = (await head.get('/api/reviews')).json<{ items: { unit: string; status: string }[] }>().items;
    expect(periods.filter(({ unit }) => unit === 'BG')).toEqual([]);
    expect(periods.filter(({ unit, status }) => unit === 'root' && status === 'issued').length).toBeGreaterThan(0);
    const other = (await admin.get('/api/reviews?unit=BG')).json<{ items: { id: string }[] }>().items[0];
    expect((await head.get(`/api/reviews/${String(other?.id)}`)).status).toBe(404);
    expect((await head.get(`/api/reviews/${String(other?.id)}/snapshot`)).status).toBe(404);
  });
});

describe('its briefing', () => {
  test('prints the figures of the snapshot and the same bytes again', async () => {
    const { review, snapshot } = await issued('root', '2026-10');
    const first = await briefing(review.id, 'zh');
    expect(createHash('sha256').update(first.bytes).digest('hex')).toBe(first.sha256);
    const { pages } = await readPdf(new Uint8Array(first.bytes));
    const text = pages
      .map((page) => page.text)
      .join('\n')
      .replaceAll(/\s+/g, '');
    expect(text).toContain(review.number);
    for (const { reading } of snapshot.lines) {
      expect(text).toContain(`${reading.count}/${String(reading.allowance)}`);
      expect(text).toContain(String(reading.rate));
    }
    for (const { code, count } of snapshot.register) {
      expect(text).toContain(code);
      expect(text).toContain(count);
    }
    await redline.dataSource.query(`UPDATE briefings SET status = 'failed', file = NULL, sha256 = NULL WHERE id = $1`, [
      first.id,
    ]);
    expect((await briefing(review.id, 'zh')).sha256).toBe(first.sha256);
  });

  test('is verified by its hash; one changed byte is found', async () => {
    const { review } = await issued('root', '2026-07');
    const { bytes } = await briefing(review.id, 'en');
    const verify = (content: Buffer) => admin.upload('/api/briefings/verification', {}, { name: 'x.pdf', content });
    expect((await verify(bytes)).json()).toMatchObject({ authentic: true, snapshot: review.number });
    const altered = Buffer.from(bytes);
    altered[altered.length - 20] = (altered[altered.length - 20] ?? 0) ^ 1;
    expect((await verify(altered)).json()).toMatchObject({ authentic: false, snapshot: null });
  });

  test('needs an issued review, and a reader in scope', async () => {
    const open = (
      await admin.post('/api/reviews', { cadence: 'monthly', unit: 'BG', period: '2026-06' })
    ).json<Review>();
    const refused = await admin.post('/api/briefings', {
      review: open.id,
      document: 'monthly-briefing',
      format: 'pdf',
      language: 'zh',
    });
    expect([refused.status, refused.json().code]).toEqual([409, 'briefings.review-open']);
    const { review } = await issued('BG', '2026-09');
    const { id } = await briefing(review.id, 'zh');
    const head = await redline.as('head', 'LZ');
    expect((await head.get(`/api/briefings/${id}/file`)).status).toBe(404);
    expect((await head.get('/api/briefings/..%2f..%2fsecret/file')).status).toBe(404);
  });
});
