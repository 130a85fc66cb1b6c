import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApplication, type TestApplication } from './support/application.ts';

let redline: TestApplication;

beforeAll(async () => {
  redline = await startApplication();
});
afterAll(() => redline.close());

describe('health', () => {
  test('a living process says so', async () => {
    const answer = await redline.anonymous().get('/api/health/live');
    expect([answer.status, answer.json()]).toEqual([200, { status: 'ok' }]);
  });

  test('a migrated database makes it ready', async () => {
    const answer = await redline.anonymous().get('/api/health/ready');
    expect([answer.status, answer.json()]).toEqual([200, { status: 'ok' }]);
  });

  test('a database without its last migration is not ready, and says when to come back', async () => {
    await redline.dataSource.query(
      `UPDATE migrations SET name = name || '-undone' WHERE id = (SELECT max(id) FROM migrations)`,
    );
    const answer = await redline.anonymous().get('/api/health/ready');
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.json()).toMatchObject({ code: 'service.not-ready', status: 503 });
    await redline.dataSource.query(`UPDATE migrations SET name = replace(name, '-undone', '')`);
  });
});

describe('an address that is not there', () => {
  test.each(['/api/nothing', '/api/units/%2e%2e%2fsecret', '/api/:id'])('%s answers 404 as a problem', async (url) => {
    const answer = await redline.anonymous().get(url);
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.text).not.toMatch(/at \w+ \(|node_modules|SELECT/);
  });
});
