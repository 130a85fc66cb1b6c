import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { Clock, instant } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { AccountRules } from '../account-rules.ts';
import type { Caller } from '../caller.ts';
import { ABSOLUTE_MS } from '../domain/session-life.ts';
import type { OwnSessionDto } from './own-session.dto.ts';
import { ownSessions } from './own-sessions.query.ts';
import { Sessions } from './sessions.service.ts';

/** Where somebody is signed in, and how they end it elsewhere. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: Sessions,
    private readonly rules: AccountRules,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async list({ userId, sessionId }: Caller): Promise<OwnSessionDto[]> {
    const now = this.clock.epochMs();
    const since = { created: instant(now - ABSOLUTE_MS), seen: instant(now - this.rules.policy.idleMs) };
    const rows = await ownSessions(this.dataSource, userId, since);
    return rows.map(({ id, createdAt, lastSeenAt, address, userAgent }) => ({
      id,
      since: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      address,
      userAgent,
      current: id === sessionId,
    }));
  }

  /** Ends one of the caller's own sessions; anybody else's does not exist. */
  end(caller: Caller, id: string): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      const rows = await manager.query<unknown[]>(
        `WITH ended AS (DELETE FROM sessions WHERE id::text = $1 AND user_id = $2 RETURNING id) SELECT id FROM ended`,
        [id, caller.userId],
      );
      if (rows.length === 0) throw new DomainError('not-found', 'sessions.unknown', 'There is no such session.');
      await this.record(manager, caller, 1);
    });
  }

  /** Ends all of the caller's sessions but this one. */
  endOthers(caller: Caller): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      const count = await this.sessions.endOthersOf(manager, caller);
      if (count > 0) await this.record(manager, caller, count);
    });
  }

  private record(manager: EntityManager, caller: Caller, count: number): Promise<void> {
    return this.audit.record(manager, caller, 'session.ended', { kind: 'user', id: caller.username }, { count });
  }
}
