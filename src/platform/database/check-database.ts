import pg from 'pg';
import { StartupError } from '../config/startup-error.ts';
import { connectionFault, type DatabaseFacts, databaseFault, extensionFault } from './database-fault.ts';

const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Makes sure that a database can hold Redline before anything is written to it: it answers, is new enough, keeps any
 * character, lets us make tables, and breaks Chinese text into trigrams. Throws a `StartupError` naming the first fault.
 */
export async function checkDatabase(url: string): Promise<void> {
  const client = await connect(url);
  try {
    refuse(databaseFault(await readFacts(client)));
    await installTrigrams(client);
    await checkChineseSearch(client);
  } finally {
    await client.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  try {
    await client.connect();
    return client;
  } catch (cause) {
    throw new StartupError(connectionFault(cause as Error, client), { cause });
  }
}

async function readFacts(client: pg.Client): Promise<DatabaseFacts> {
  const { rows } = await client.query<DatabaseFacts>(`
    SELECT current_setting('server_version_num')::int AS "versionNumber",
           current_setting('server_version')          AS "version",
           current_setting('server_encoding')         AS "encoding",
           current_user::text                         AS "user",
           current_database()::text                   AS "database",
           coalesce(has_schema_privilege(current_schema(), 'CREATE, USAGE'), false) AS "canCreate",
           EXISTS (SELECT 1 FROM pg_collation WHERE collname = 'zh-Hans-CN-x-icu')  AS "sortsByPinyin"`);
  const [facts] = rows;
  if (facts === undefined) throw new StartupError('the database gives no account of itself');
  return facts;
}

/** The extension is trusted since PostgreSQL 13: whoever may create in the database may install it. */
async function installTrigrams(client: pg.Client): Promise<void> {
  try {
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  } catch (cause) {
    throw new StartupError(extensionFault(cause as Error), { cause });
  }
}

async function checkChineseSearch(client: pg.Client): Promise<void> {
  const { rows } = await client
    .query<{ works: boolean }>(`SELECT cardinality(show_trgm('不明')) > 0 AS works`)
    .catch((cause: unknown) => {
      throw new StartupError('the extension pg_trgm lies in a schema outside the search path', { cause });
    });
  if (rows[0]?.works === true) return;
  throw new StartupError(
    "the database's locale takes Chinese characters for punctuation, so they could not be searched; create it with LOCALE 'C.UTF-8' or an ICU locale",
  );
}

function refuse(fault: string | null): void {
  if (fault !== null) throw new StartupError(fault);
}
