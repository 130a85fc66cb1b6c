import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { AccountRules } from '../account-rules.ts';
import type { Caller } from '../caller.ts';
import type { Restriction } from '../domain/restriction.ts';
import { TOUCH_MS } from '../domain/session-life.ts';
import { SignInFailures } from '../sessions/sign-in-failures.ts';
import { apiTokenHash } from './api-token.ts';
import { tokenUser, type TokenUserRow } from './token-user.query.ts';

/** Who is behind an API token: its owner as they are now, narrowed to its scopes. */
@Injectable()
export class TokenCallers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly failures: SignInFailures,
    private readonly rules: AccountRules,
    private readonly clock: Clock,
  ) {}

  /** Nobody for a token that is none of ours, revoked or expired; after many of those `session.throttled` is thrown. */
  async callerOf(token: string, address: string, requestId: string): Promise<Caller | undefined> {
    const hash = apiTokenHash(token);
    const owner = hash && (await tokenUser(this.dataSource, hash, this.clock.now()));
    if (owner === undefined) return this.refuse(address);
    await this.touch(owner);
    return tokenCaller(owner, requestId, this.rules.tokenRestrictionOf(owner));
  }

  private async refuse(address: string): Promise<undefined> {
    const attempt = { username: null, address };
    await this.failures.check(attempt);
    await inTransaction(this.dataSource, (manager) => this.failures.add(manager, attempt));
    return undefined;
  }

  /** Notes the use, once a minute at most. */
  private async touch({ tokenId, lastUsedAt }: TokenUserRow): Promise<void> {
    const now = this.clock.now();
    if (lastUsedAt !== null && now.getTime() - lastUsedAt.getTime() < TOUCH_MS) return;
    await this.dataSource.query(`UPDATE api_tokens SET last_used_at = $2 WHERE id = $1`, [tokenId, now]);
  }
}

function tokenCaller(owner: TokenUserRow, requestId: string, restriction: Restriction | null): Caller {
  const { userId, username, displayName, roles, unitId, unitCode, unitPath, department, tokenName, scopes } = owner;
  const who = { userId, username, displayName, roles, unitId, unitCode, unitPath, department };
  return { ...who, requestId, tokenName, scopes, ...(restriction === null ? {} : { restriction }) };
}
