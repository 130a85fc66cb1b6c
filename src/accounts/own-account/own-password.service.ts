import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Caller } from '../caller.ts';
import { NewPasswords } from '../new-passwords.service.ts';
import { Sessions } from '../sessions/sessions.service.ts';
import { Confirmations } from './confirmation.service.ts';

/** Changes one's own password. The session it is done in goes on, all others end. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly confirmations: Confirmations,
    private readonly newPasswords: NewPasswords,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  async change(caller: Caller, current: string, chosen: string, address: string): Promise<void> {
    const field = 'currentPassword';
    const former = await this.confirmations.confirm({ caller, password: current, address, field });
    const user = { id: caller.userId, username: caller.username };
    const hash = await this.newPasswords.hashNext(user, chosen, 'newPassword');
    await inTransaction(this.dataSource, async (manager) => {
      await this.confirmations.hold(manager, caller, former, field);
      await this.newPasswords.store(manager, caller.userId, hash, false);
      await this.sessions.endOthersOf(manager, caller);
      const subject = { kind: 'user', id: caller.username };
      await this.audit.record(manager, caller, 'account.password-changed', subject);
    });
  }
}
