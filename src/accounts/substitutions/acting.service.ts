import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import type { Caller } from '../caller.ts';
import { substitutionList } from './substitution-list.query.ts';
import { setActing } from './substitution-writes.query.ts';

/** Taking somebody's place in this session, and going back: said explicitly, one place at a time, and written down. */
@Injectable()
export class Acting {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws `substitutions.not-named` unless the caller stands in for the principal today. */
  begin(caller: Caller, principal: string): Promise<void> {
    const sessionId = sessionOf(caller);
    return inTransaction(this.dataSource, async (manager) => {
      const today = this.clock.today();
      const rows = await substitutionList(manager, caller.userId, today);
      // looked up among the caller's own: whose place is taken can pass nothing on
      const found = rows.find((row) => row.principal === principal && row.firstDay <= today);
      if (found === undefined) {
        throw new DomainError('not-found', 'substitutions.not-named', 'You do not stand in for this person today.');
      }
      await setActing(manager, sessionId, found.id);
      const { username, requestId } = caller;
      const subject = { kind: 'user', id: username };
      await this.audit.record(manager, { username, requestId }, 'session.acting', subject, { principal });
    });
  }

  /** Back to one's own name; without effect when one acts for nobody. */
  end(caller: Caller): Promise<void> {
    const sessionId = sessionOf(caller);
    return inTransaction(this.dataSource, async (manager) => {
      await setActing(manager, sessionId, null);
      if (caller.actingFor === undefined) return;
      const subject = { kind: 'user', id: caller.username };
      await this.audit.record(manager, caller, 'session.acting-ended', subject);
    });
  }
}

/** A token acts in its owner's name only. */
function sessionOf({ sessionId }: Caller): string {
  if (sessionId !== undefined) return sessionId;
  throw new DomainError('forbidden', 'substitutions.by-token', 'A token cannot take somebody’s place.');
}
