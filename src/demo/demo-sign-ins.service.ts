import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { Passwords } from '../accounts/passwords.ts';
import { Audit } from '../audit/audit.ts';
import { Clock } from '../platform/clock.ts';
import { inTransaction } from '../platform/database/transaction.ts';
import { DEMO_PASSWORD, SIGN_INS } from './domain/sign-ins.ts';

/** The people of the demo company. */
@Injectable()
export class DemoSignIns {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwords: Passwords,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Makes those who are not there yet. Their password is everybody's, so none of them has to choose another. */
  async ensure(actor: Caller): Promise<void> {
    const passwordHash = await this.passwords.hash(DEMO_PASSWORD);
    await inTransaction(this.dataSource, async (manager) => {
      for (const { username, name, roles, unit, department } of SIGN_INS) {
        const rows = await manager.query<unknown[]>(
          `INSERT INTO users (username, display_name, password_hash, roles, unit_id, department, created_at)
           SELECT $1, $2, $3, $4, u.id, $6, $7 FROM units u WHERE u.code = $5
           ON CONFLICT (username) DO NOTHING RETURNING id`,
          [username, name, passwordHash, roles, unit, department, this.clock.now()],
        );
        if (rows.length === 0) continue;
        const detail = { displayName: name, roles: [...roles], unit, department };
        await this.audit.record(manager, actor, 'user.created', { kind: 'user', id: username }, detail);
      }
    });
  }

  /** One of them as the author of something. */
  async caller(username: string): Promise<Caller> {
    const [user] = await this.dataSource.query<Pick<Caller, 'userId' | 'unitId' | 'unitCode' | 'unitPath'>[]>(
      `SELECT s.id AS "userId", u.id AS "unitId", u.code AS "unitCode", u.path AS "unitPath"
       FROM users s JOIN units u ON u.id = s.unit_id WHERE s.username = $1`,
      [username],
    );
    const person = SIGN_INS.find((each) => each.username === username);
    if (user === undefined || person === undefined) throw new Error(`the demo has no ${username}`);
    const { name, roles, department } = person;
    return { ...user, username, requestId: 'demo', displayName: name, roles, department };
  }
}
