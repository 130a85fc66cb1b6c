import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Caller } from '../caller.ts';
import { Passwords } from '../passwords.ts';
import { Sessions } from '../sessions/sessions.service.ts';
import { acceptablePassword } from './acceptable-password.ts';
import { updatePassword } from './user-writes.query.ts';
import { Users } from './users.service.ts';

/** Sets a user's password, which ends every session opened with the old one. */
@Injectable()
export class UserPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly users: Users,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  async set(caller: Caller, username: string, password: string): Promise<void> {
    await this.users.find(caller, username);
    const passwordHash = await this.passwords.hash(acceptablePassword(password, username));
    await inTransaction(this.dataSource, async (manager) => {
      const { id } = await this.users.find(caller, username, manager);
      await updatePassword(manager, id, passwordHash);
      await this.sessions.endAllOf(manager, id);
      await this.audit.record(manager, caller, 'user.password-set', { kind: 'user', id: username });
    });
  }
}
