/** The oldest PostgreSQL whose SQL Redline keeps to. */
const OLDEST_MAJOR = 15;

/** What a database says of itself. */
export type DatabaseFacts = {
  /** as in server_version_num: 150004 for 15.4 */
  readonly versionNumber: number;
  readonly version: string;
  readonly encoding: string;
  readonly user: string;
  readonly database: string;
  readonly canCreate: boolean;
  readonly sortsByPinyin: boolean;
};

/** The first reason why a database cannot hold Redline, or null. */
export function databaseFault(facts: DatabaseFacts): string | null {
  if (facts.versionNumber < OLDEST_MAJOR * 10_000) {
    return `the database is PostgreSQL ${facts.version}, and Redline needs ${OLDEST_MAJOR} or newer`;
  }
  if (facts.encoding !== 'UTF8') {
    return `the database "${facts.database}" has the encoding ${facts.encoding}, and Redline needs UTF8`;
  }
  if (!facts.sortsByPinyin) return 'the database server was built without ICU, so it cannot sort Chinese names';
  if (!facts.canCreate) {
    return `the database user "${facts.user}" may not create tables in the database "${facts.database}"`;
  }
  return null;
}

type Failure = Error & { readonly code?: string | undefined };
type Address = {
  readonly host: string;
  readonly port: number;
  readonly user?: string | undefined;
  readonly database?: string | undefined;
};

/** Why a connection came to nothing, by SQLSTATE or by the code of the operating system. */
export function connectionFault(failure: Failure, { host, port, user, database }: Address): string {
  const place = `${host}:${port}`;
  switch (failure.code) {
    case '28P01':
    case '28000':
      return `the database at ${place} refuses the user "${user}" or the password`;
    case '3D000':
      return `there is no database "${database}" at ${place}`;
    case '42501':
      return `the database user "${user}" may not connect to the database "${database}"`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `the database cannot be reached, because the host "${host}" is not known`;
    case 'ECONNREFUSED':
      return `the database cannot be reached, because nothing answers at ${place}`;
    default:
      return `the database at ${place} cannot be reached (${failure.message})`;
  }
}

/** Why pg_trgm could not be installed. */
export function extensionFault(failure: Failure): string {
  if (failure.code === '42501') {
    return 'the database user may not install the extension pg_trgm; let its owner run CREATE EXTENSION pg_trgm';
  }
  return `the extension pg_trgm cannot be installed on the database server (${failure.message})`;
}
