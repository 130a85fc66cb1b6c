import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Caller } from '../caller.ts';
import { Sessions } from './sessions.service.ts';

/** Ends the session a request came with. */
@Injectable()
export class SignOut {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** Without effect for a caller who came with a token: there is no session to end. */
  async signOut(caller: Caller, token: string): Promise<void> {
    if (caller.sessionId === undefined) return;
    await inTransaction(this.dataSource, async (manager) => {
      await this.sessions.close(manager, token);
      await this.audit.record(manager, caller, 'session.closed', { kind: 'user', id: caller.username });
    });
  }
}
