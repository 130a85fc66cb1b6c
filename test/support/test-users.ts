import { hash } from '@node-rs/argon2';
import type { DataSource } from 'typeorm';
import type { Role } from '../../src/accounts/domain/permissions.ts';

export interface TestUser {
  readonly username: string;
  readonly role: Role;
  readonly unit: string;
  readonly password: string;
}

const hashes = new Map<string, Promise<string>>();

/** Puts a user into the table, once; the password's hash is made once per test file. */
export async function addUser(dataSource: DataSource, user: TestUser): Promise<void> {
  const known = hashes.get(user.password) ?? hash(user.password, { memoryCost: 1024, timeCost: 2 });
  hashes.set(user.password, known);
  await dataSource.query(
    `INSERT INTO users (username, display_name, password_hash, roles, unit_id)
     SELECT $1, $1, $2, $3, u.id FROM units u WHERE u.code = $4
     ON CONFLICT (username) DO NOTHING`,
    [user.username, await known, [user.role], user.unit],
  );
}
