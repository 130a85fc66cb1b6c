import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { Clock, instant } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import type { Caller } from '../caller.ts';
import { newToken, tokenHash } from '../sessions/session-token.ts';
import type { UserRow } from '../users/user-row.query.ts';
import { type InvitedUser, Users } from '../users/users.service.ts';
import { INVITATION_MS, linkPath, RESET_MS } from './password-link.ts';
import type { PasswordLinkDto } from './password-link.dto.ts';

/** One-time links by which a user chooses a password: sent to the invited and to who has forgotten theirs. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly users: Users,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Adds a user without a password, and the link by which they choose one. */
  invite(caller: Caller, user: InvitedUser): Promise<{ user: UserRow; link: PasswordLinkDto }> {
    return this.users.adding(user.username, async (manager) => {
      await this.users.insert(manager, caller, user, null);
      const { username, ...fields } = user;
      await this.audit.record(manager, caller, 'user.invited', { kind: 'user', id: username }, { ...fields });
      const link = await this.put(manager, caller, await this.users.find(caller, username, manager));
      return { user: await this.users.find(caller, username, manager), link };
    });
  }

  /** A fresh link; the one before, if any, is dead from now on. */
  issue(caller: Caller, username: string): Promise<PasswordLinkDto> {
    return inTransaction(this.dataSource, async (manager) => {
      const user = await this.users.find(caller, username, manager);
      if (!user.isActive) throw new DomainError('conflict', 'users.inactive', 'This user is deactivated.');
      const link = await this.put(manager, caller, user);
      await this.audit.record(manager, caller, 'user.password-link-issued', { kind: 'user', id: username });
      return link;
    });
  }

  /** Makes the open link useless; without effect when there is none. */
  revoke(caller: Caller, username: string): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      const { id } = await this.users.find(caller, username, manager);
      const rows = await manager.query<unknown[]>(
        `WITH revoked AS (DELETE FROM password_links WHERE user_id = $1 RETURNING user_id) SELECT user_id FROM revoked`,
        [id],
      );
      if (rows.length === 0) return;
      await this.audit.record(manager, caller, 'user.password-link-revoked', { kind: 'user', id: username });
    });
  }

  private async put(manager: EntityManager, caller: Caller, user: UserRow): Promise<PasswordLinkDto> {
    const token = newToken();
    const now = this.clock.epochMs();
    const expiresAt = instant(now + (user.hasPassword ? RESET_MS : INVITATION_MS));
    await manager.query(
      `INSERT INTO password_links (user_id, token_hash, issued_by, issued_at, expires_at)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (user_id) DO UPDATE SET token_hash = excluded.token_hash, issued_by = excluded.issued_by,
         issued_at = excluded.issued_at, expires_at = excluded.expires_at`,
      [user.id, tokenHash(token), caller.username, instant(now), expiresAt],
    );
    return { token, path: linkPath(token), expiresAt: expiresAt.toISOString() };
  }
}
