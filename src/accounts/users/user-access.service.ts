import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Caller } from '../caller.ts';
import { removeSecondFactor } from '../second-factor/second-factor.query.ts';
import { Sessions } from '../sessions/sessions.service.ts';
import { Users } from './users.service.ts';

/** What an administrator does when a device is lost: ends every session of a user, takes away the second factor. */
@Injectable()
export class UserAccess {
  constructor(
    private readonly dataSource: DataSource,
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  endSessions(caller: Caller, username: string): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      const { id } = await this.users.find(caller, username, manager);
      await this.sessions.endAllOf(manager, id);
      await this.audit.record(manager, caller, 'user.sessions-ended', { kind: 'user', id: username });
    });
  }

  /** Their sessions end with it: whoever found the device may be in one of them. */
  resetSecondFactor(caller: Caller, username: string): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      const { id } = await this.users.find(caller, username, manager);
      if (!(await removeSecondFactor(manager, id))) return;
      await this.sessions.endAllOf(manager, id);
      await this.audit.record(manager, caller, 'user.second-factor-reset', { kind: 'user', id: username });
    });
  }
}
