import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Caller } from '../caller.ts';
import { NewPasswords } from '../new-passwords.service.ts';
import { Sessions } from '../sessions/sessions.service.ts';
import { Users } from './users.service.ts';

/**
 * Sets a user's password, which ends every session opened with the old one. Two people know it now, so it lets the user
 * in only as far as choosing another; that one is compared with the former ones.
 */
@Injectable()
export class UserPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly users: Users,
    private readonly newPasswords: NewPasswords,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  async set(caller: Caller, username: string, password: string): Promise<void> {
    await this.users.find(caller, username);
    const passwordHash = await this.newPasswords.hashFirst(username, password);
    await inTransaction(this.dataSource, async (manager) => {
      const { id } = await this.users.find(caller, username, manager);
      await this.newPasswords.store(manager, id, passwordHash, username !== caller.username);
      await this.sessions.endAllOf(manager, id);
      await this.audit.record(manager, caller, 'user.password-set', { kind: 'user', id: username });
    });
  }
}
