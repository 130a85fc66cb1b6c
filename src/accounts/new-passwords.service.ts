import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.ts';
import { invalidField } from '../platform/http/domain-error.ts';
import { AccountRules } from './account-rules.ts';
import { checkPassword, LONGEST_PASSWORD, type PasswordFault } from './domain/password-rule.ts';
import { Passwords } from './passwords.ts';

type Refusal = PasswordFault | 'used-before';

/** Chooses what is stored of a new password: within the policy, and none of the latest ones again. */
@Injectable()
export class NewPasswords {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: AccountRules,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** The hash of an acceptable first password; throws with the rule it breaks, naming the field. */
  async hashFirst(username: string, password: string, field = 'password'): Promise<string> {
    this.check(username, password, field);
    return this.passwords.hash(password);
  }

  /** The hash of an acceptable next password of somebody, which is none of their latest ones. */
  async hashNext(
    user: { readonly id: string; readonly username: string },
    password: string,
    field = 'password',
  ): Promise<string> {
    this.check(user.username, password, field);
    for (const former of await this.latestOf(user.id)) {
      const isFormer = await this.passwords.inTurn(() => this.passwords.matches(former, password));
      if (isFormer) throw this.refusal(field, 'used-before');
    }
    return this.passwords.hash(password);
  }

  /** Puts the new hash in the place of the old one, which is kept as long as the policy looks back at it. */
  async store(manager: EntityManager, userId: string, hash: string, isByOther: boolean): Promise<void> {
    const kept = this.rules.policy.history - 1;
    await manager.query(
      `INSERT INTO former_passwords (user_id, password_hash)
       SELECT id, password_hash FROM users WHERE id = $1 AND password_hash IS NOT NULL AND $2 > 0`,
      [userId, kept],
    );
    await manager.query(
      `DELETE FROM former_passwords WHERE user_id = $1 AND id NOT IN
         (SELECT id FROM former_passwords WHERE user_id = $1 ORDER BY id DESC LIMIT $2)`,
      [userId, kept],
    );
    await manager.query(
      `UPDATE users SET password_hash = $2, password_set_at = $3, must_change_password = $4 WHERE id = $1`,
      [userId, hash, this.clock.now(), isByOther],
    );
  }

  private check(username: string, password: string, field: string): void {
    const checked = checkPassword(password, username, this.rules.policy);
    if (!checked.ok) throw this.refusal(field, checked.reason);
  }

  private async latestOf(userId: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ passwordHash: string }[]>(
      `SELECT password_hash AS "passwordHash" FROM (
         SELECT password_hash, NULL::bigint AS id FROM users WHERE id = $1 AND password_hash IS NOT NULL
         UNION ALL SELECT password_hash, id FROM former_passwords WHERE user_id = $1) AS own
       ORDER BY id DESC NULLS FIRST LIMIT $2`,
      [userId, this.rules.policy.history],
    );
    return rows.map(({ passwordHash }) => passwordHash);
  }

  private refusal(field: string, reason: Refusal): Error {
    const { shortest, kinds, history } = this.rules.policy;
    const messages: Readonly<Record<Refusal, string>> = {
      'too-short': `The password needs at least ${shortest} characters.`,
      'too-long': `The password may have at most ${LONGEST_PASSWORD} characters.`,
      'too-few-kinds': `The password needs ${kinds} of: small letters, capital letters, digits, other signs.`,
      'is-username': 'The password must not be the username.',
      'too-common': 'This password is among the first that anybody would try.',
      'used-before':
        history > 1 ? `The last ${history} passwords cannot be used again.` : 'This is the present password.',
    };
    return invalidField(field, `password.${reason}`, messages[reason]);
  }
}
