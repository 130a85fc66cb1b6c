import { afterAll, describe, expect, test } from '@jest/globals';
import { checkDatabase } from '../src/platform/database/check-database.ts';
import { queryOnce } from './support/query-once.ts';
import { createDatabase, type TestDatabase } from './support/test-database.ts';

describe('a database the user brings', () => {
  const made: TestDatabase[] = [];

  const make = async (options?: string): Promise<TestDatabase> => {
    const database = await createDatabase(options);
    made.push(database);
    return database;
  };

  afterAll(async () => {
    for (const database of made) await database.drop();
  });

  const name = (database: TestDatabase): string => new URL(database.url).pathname.slice(1);

  test('is accepted as it is, and has the extension for Chinese search afterwards', async () => {
    const { url } = await make();
    await checkDatabase(url);
    expect(await queryOnce(url, "SELECT extname FROM pg_extension WHERE extname = 'pg_trgm'")).toHaveLength(1);
    await checkDatabase(url);
  });

  test('is accepted with the locale C.UTF-8', async () => {
    const { url } = await make("TEMPLATE template0 LOCALE_PROVIDER builtin LOCALE 'C.UTF-8' ENCODING 'UTF8'");
    await expect(checkDatabase(url)).resolves.toBeUndefined();
  });

  test('is refused when its locale breaks Chinese search', async () => {
    const { url } = await make("TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C' ENCODING 'UTF8'");
    await expect(checkDatabase(url)).rejects.toThrow(
      "Redline cannot start: the database's locale takes Chinese characters for punctuation, so they could not be searched; create it with LOCALE 'C.UTF-8' or an ICU locale.",
    );
  });

  test('is refused when its encoding cannot hold every character', async () => {
    const database = await make("TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C' ENCODING 'LATIN1'");
    await expect(checkDatabase(database.url)).rejects.toThrow(
      `Redline cannot start: the database "${name(database)}" has the encoding LATIN1, and Redline needs UTF8.`,
    );
  });

  test('is refused when it does not exist', async () => {
    const { url } = await make();
    await expect(checkDatabase(`${url}_gone`)).rejects.toThrow(
      /^Redline cannot start: there is no database "test_.*_gone" at 127\.0\.0\.1:\d+\.$/,
    );
  });

  test('is refused when the password is wrong', async () => {
    const url = new URL((await make()).url);
    url.password = 'wrong';
    await expect(checkDatabase(url.href)).rejects.toThrow(
      `Redline cannot start: the database at ${url.host} refuses the user "redline" or the password.`,
    );
  });

  test('is refused when nothing answers', async () => {
    await expect(checkDatabase('postgresql://u:p@127.0.0.1:1/x')).rejects.toThrow(
      'Redline cannot start: the database cannot be reached, because nothing answers at 127.0.0.1:1.',
    );
  });
});
