import pg from 'pg';
import { SUPERUSER } from './make-cluster.ts';
import type { ServerPasswords } from './server-passwords.ts';

const APPLICATION = 'redline';

/** Makes the application's account and database when they are absent; answers the address to reach them by. */
export async function applicationDatabase(port: number, passwords: ServerPasswords): Promise<string> {
  const superuser = { host: '127.0.0.1', port, user: SUPERUSER, password: passwords.superuser, database: 'postgres' };
  const client = new pg.Client(superuser);
  await client.connect();
  try {
    const roles = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APPLICATION]);
    if (roles.rowCount === 0) await client.query(`CREATE ROLE ${APPLICATION} LOGIN CREATEDB`);
    await client.query(`ALTER ROLE ${APPLICATION} PASSWORD ${client.escapeLiteral(passwords.application)}`);
    const databases = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [APPLICATION]);
    if (databases.rowCount === 0) await client.query(`CREATE DATABASE ${APPLICATION} OWNER ${APPLICATION}`);
  } finally {
    await client.end();
  }
  return `postgresql://${APPLICATION}:${passwords.application}@127.0.0.1:${port}/${APPLICATION}`;
}
