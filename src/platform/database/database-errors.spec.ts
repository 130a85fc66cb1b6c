import { describe, expect, test } from '@jest/globals';
import { isDatabaseUnavailable } from './database-errors.ts';

describe('a database that is not there for now', () => {
  test.each([
    ['Connection terminated unexpectedly', undefined],
    ['Client has encountered a connection error and is not queryable', undefined],
    ['Client was closed and is not queryable', undefined],
    ['Query runner already released. Cannot run queries anymore.', undefined],
    ['Database connection provided by a query runner was already released, cannot continue', undefined],
    ['terminating connection due to administrator command', '57P01'],
    ['the database system is starting up', '57P03'],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'],
  ])('says: %s', (message, code) => {
    expect(isDatabaseUnavailable(Object.assign(new Error(message), code === undefined ? {} : { code }))).toBe(true);
  });

  test('is found behind the error that wraps it', () => {
    const lost = new Error('Connection terminated unexpectedly');
    expect(isDatabaseUnavailable(new Error('the import failed', { cause: lost }))).toBe(true);
  });

  test('is another thing than one that refuses', () => {
    const refused = Object.assign(new Error('duplicate key value violates unique constraint'), { code: '23505' });
    expect([isDatabaseUnavailable(refused), isDatabaseUnavailable('gone')]).toEqual([false, false]);
  });
});
