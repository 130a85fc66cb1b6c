import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { invalidField } from '../../platform/http/domain-error.ts';
import type { Caller } from '../caller.ts';
import { Passwords } from '../passwords.ts';
import { SignInFailures } from '../sessions/sign-in-failures.ts';

/** A password somebody typed to confirm that it is still them at the screen. */
export interface Confirmation {
  readonly caller: Caller;
  readonly password: string;
  readonly address: string;
  /** Field of the request that holds it. */
  readonly field: string;
}

/** Asks for the password again before what an unattended screen must not allow; throttled like signing in. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly failures: SignInFailures,
    private readonly passwords: Passwords,
    private readonly audit: Audit,
  ) {}

  /** The hash that the password belongs to. Throws `session.throttled`, or `password.wrong` at the field. */
  async confirm(confirmation: Confirmation): Promise<string> {
    const { caller, address, password } = confirmation;
    const attempt = { username: caller.username, address };
    await this.failures.check(attempt);
    return this.passwords.inTurn(async () => {
      await this.failures.check(attempt);
      const hash = await passwordHashOf(this.dataSource.manager, caller.userId);
      if (hash !== null && (await this.passwords.matches(hash, password))) return hash;
      return this.refuse(confirmation);
    });
  }

  /** Keeps what was confirmed true until the transaction ends; throws when the password was changed meanwhile. */
  async hold(manager: EntityManager, { userId }: Caller, hash: string, field: string): Promise<void> {
    const present = await passwordHashOf(manager, userId, 'FOR NO KEY UPDATE');
    if (present !== hash) throw wrongPassword(field);
  }

  /** Counts a failure to confirm, with its reason, as a failed sign-in. */
  countFailure({ caller, address }: Omit<Confirmation, 'password' | 'field'>, reason: string): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      await this.failures.add(manager, { username: caller.username, address });
      const subject = { kind: 'user', id: caller.username };
      await this.audit.record(manager, caller, 'account.confirmation-refused', subject, { address, reason });
    });
  }

  private async refuse(confirmation: Confirmation): Promise<never> {
    await this.countFailure(confirmation, 'wrong-password');
    throw wrongPassword(confirmation.field);
  }
}

async function passwordHashOf(
  manager: EntityManager,
  userId: string,
  lock: 'FOR NO KEY UPDATE' | '' = '',
): Promise<string | null> {
  const [row] = await manager.query<{ passwordHash: string | null }[]>(
    `SELECT password_hash AS "passwordHash" FROM users WHERE id = $1 AND is_active ${lock}`,
    [userId],
  );
  return row?.passwordHash ?? null;
}

function wrongPassword(field: string): Error {
  return invalidField(field, 'password.wrong', 'This is not your present password.');
}
