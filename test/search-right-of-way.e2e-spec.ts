import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { EntryWriter } from '../src/complaints/search/indexing/entry-writer.ts';
import { expandBacklog } from '../src/complaints/search/indexing/expand-backlog.ts';
import { indexBacklog } from '../src/complaints/search/indexing/index-backlog.ts';
import { RightOfWay } from '../src/complaints/search/indexing/right-of-way.ts';
import { createTestDatabase, type TestDatabase } from './support/test-database.ts';

let database: TestDatabase;
let client: pg.Client;
const writer = new EntryWriter('a secret of at least thirty-two characters', (text) => [text]);

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`INSERT INTO complaint_sources (code) VALUES ('file')`);
  await client.query(
    `INSERT INTO complaints (source_id, number, unit_id, layer, received_at, received_day, type, text)
     SELECT s.id, 'N1', u.id, 'ticket', now(), '2026-11-20', '', '不明扣费' FROM complaint_sources s, units u WHERE u.code = 'root'`,
  );
  await client.query(
    `INSERT INTO imports (kind, status, publish, unit_id, mapping, file_name, file_size, file_sha256, created_by, created_at)
     SELECT 'complaints', 'checked', false, u.id, '{}', 'f.csv', 1, 'x', 'test', now() FROM units u WHERE u.code = 'root'`,
  );
});
afterAll(async () => {
  await client.end();
  await database.drop();
});
beforeEach(() =>
  client.query(`INSERT INTO complaint_search_backlog (source_id, number) SELECT id, 'N1' FROM complaint_sources`),
);

const importIs = (status: string) => client.query('UPDATE imports SET status = $1', [status]);

describe('the indexing of the search', () => {
  test.each(['checking', 'publishing'])('waits while an import is %s, and goes on after it', async (status) => {
    const way = new RightOfWay(client);
    await importIs(status);
    expect([await indexBacklog(client, writer, way), way.isWaiting]).toEqual([0, true]);
    await importIs('published');
    expect([await indexBacklog(client, writer, way), way.isWaiting]).toEqual([1, false]);
  });

  test('does not wait for an import that nobody publishes', async () => {
    await importIs('checked');
    expect(await indexBacklog(client, writer, new RightOfWay(client))).toBe(1);
  });

  test('waits no longer than a minute of looks where imports never end', async () => {
    const way = new RightOfWay(client);
    await importIs('publishing');
    for (let look = 0; look < 60; look += 1) expect(await indexBacklog(client, writer, way)).toBe(0);
    expect(await indexBacklog(client, writer, way)).toBe(1);
  });

  test('gives the customers of an import their keys before it reads a text', async () => {
    await client.query(`UPDATE complaints SET customer = 'C-7' WHERE number = 'N1'`);
    await client.query(`TRUNCATE complaint_search_backlog`);
    await client.query(`INSERT INTO complaint_search_backlog (source_id) SELECT s.id FROM complaint_sources s`);
    await client.query(`DELETE FROM complaint_search_entries`);
    expect(await expandBacklog(client, writer)).toBe(true);
    const { rows } = await client.query(
      `SELECT e.customer_key IS NOT NULL AS "hasKey", e.tokens AS tokens,
              (SELECT count(*)::int FROM complaint_search_backlog b WHERE b.number = 'N1') AS marked
       FROM complaint_search_entries e`,
    );
    expect(rows).toEqual([{ hasKey: true, tokens: [], marked: 1 }]);
    expect(await expandBacklog(client, writer)).toBe(false);
  });
});
