import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.ts';
import { system } from '../platform/actor.ts';
import { Clock } from '../platform/clock.ts';
import { Settings } from '../platform/config/settings.ts';
import { StartupError } from '../platform/config/startup-error.ts';
import { inTransaction } from '../platform/database/transaction.ts';
import { AccountRules } from './account-rules.ts';
import { checkPassword } from './domain/password-rule.ts';
import { Passwords } from './passwords.ts';

const USERNAME = 'admin';

/** What became of the first administrator; the password only when it was made up here, to be printed once. */
export interface FirstAdministratorOutcome {
  readonly created: boolean;
  readonly password?: string;
}

/** Lets the first person in: `admin`, made when there is nobody at all, and never again after that. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly passwords: Passwords,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly rules: AccountRules,
  ) {}

  async ensureAdministrator(): Promise<FirstAdministratorOutcome> {
    const [row] = await this.dataSource.query<{ exists: boolean }[]>(`SELECT EXISTS (SELECT FROM users) AS "exists"`);
    if (row?.exists) return { created: false };
    const given = this.givenPassword();
    const password = given ?? randomBytes(15).toString('base64url');
    const created = await this.create(await this.passwords.hash(password));
    return created && given === null ? { created, password } : { created };
  }

  /** A developer's machine may use a short password; production may not. */
  private givenPassword(): string | null {
    const { adminPassword, environment } = this.settings;
    if (adminPassword === null || environment !== 'production') return adminPassword;
    const checked = checkPassword(adminPassword, USERNAME, this.rules.policy);
    if (checked.ok) return checked.value;
    throw new StartupError(`REDLINE_ADMIN_PASSWORD is ${checked.reason.replaceAll('-', ' ')}`);
  }

  /** Of two processes that find nobody, the second waits for the first one's row and then leaves it alone. */
  private create(passwordHash: string): Promise<boolean> {
    return inTransaction(this.dataSource, async (manager) => {
      const rows = await manager.query<unknown[]>(
        `INSERT INTO users (username, display_name, password_hash, roles, unit_id, created_at, password_set_at)
         SELECT $1, '系统管理员', $2, ARRAY['administrator'], id, $3, $3 FROM units
         WHERE code = 'root' AND NOT EXISTS (SELECT FROM users)
         ON CONFLICT (username) DO NOTHING
         RETURNING id`,
        [USERNAME, passwordHash, this.clock.now()],
      );
      if (rows.length === 0) return false;
      const detail = { roles: ['administrator'], unit: 'root' };
      await this.audit.record(manager, system('start'), 'user.created', { kind: 'user', id: USERNAME }, detail);
      return true;
    });
  }
}
