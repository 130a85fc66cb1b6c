import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, instant } from '../../platform/clock.ts';
import { AccountRules } from '../account-rules.ts';
import type { Caller } from '../caller.ts';
import { ABSOLUTE_MS, isLive, isTouchDue } from '../domain/session-life.ts';
import { sessionCaller } from './session-caller.ts';
import { newToken, tokenHash } from './session-token.ts';
import { sessionUser } from './session-user.query.ts';

/** Where a session was opened from. */
export interface Origin {
  readonly address: string;
  readonly userAgent: string;
}

const LONGEST_USER_AGENT = 300;

/** Server-side sessions: the browser holds a secret, the table only its hash. */
@Injectable()
export class Sessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly rules: AccountRules,
  ) {}

  /** Who is behind a token, as of now; nobody when the session has ended or the user may no longer sign in. */
  async callerOf(token: string, requestId: string): Promise<Caller | undefined> {
    const hash = tokenHash(token);
    const session = hash && (await sessionUser(this.dataSource, hash, this.clock.today()));
    if (session === undefined) return undefined;
    const now = this.clock.now();
    if (!isLive(session, now, this.rules.policy.idleMs)) return undefined;
    if (isTouchDue(session, now)) await this.touch(hash, now);
    return sessionCaller(session, requestId, this.rules.restrictionOf(session));
  }

  /** Opens a session under a fresh token, whatever token the request came with. */
  async open(manager: EntityManager, userId: string, origin: Origin): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await manager.query(
      `INSERT INTO sessions (token_hash, user_id, created_at, last_seen_at, address, user_agent)
       VALUES ($1, $2, $3, $3, $4, $5)`,
      [tokenHash(token), userId, now, origin.address, origin.userAgent.slice(0, LONGEST_USER_AGENT)],
    );
    await manager.query(`UPDATE users SET last_sign_in_at = $2 WHERE id = $1`, [userId, now]);
    return token;
  }

  async close(manager: EntityManager, token: string): Promise<void> {
    await manager.query(`DELETE FROM sessions WHERE token_hash = $1`, [tokenHash(token)]);
  }

  /** Ends every session of a user: after a change of password, rights or scope the old ones must not go on. */
  async endAllOf(manager: EntityManager, userId: string): Promise<void> {
    await manager.query(`DELETE FROM sessions WHERE user_id = $1`, [userId]);
  }

  /** Ends every session of the caller but the one they are using, and answers how many those were. */
  async endOthersOf(manager: EntityManager, { userId, sessionId }: Caller): Promise<number> {
    const rows = await manager.query<unknown[]>(
      `WITH ended AS (DELETE FROM sessions WHERE user_id = $1 AND id IS DISTINCT FROM $2 RETURNING id)
       SELECT id FROM ended`,
      [userId, sessionId ?? null],
    );
    return rows.length;
  }

  /** Removes sessions that have ended by themselves; they are dead already, this only frees the space. */
  async sweep(): Promise<void> {
    const now = this.clock.epochMs();
    await this.dataSource.query(`DELETE FROM sessions WHERE created_at <= $1 OR last_seen_at <= $2`, [
      instant(now - ABSOLUTE_MS),
      instant(now - this.rules.policy.idleMs),
    ]);
  }

  private async touch(hash: Buffer | undefined, now: Date): Promise<void> {
    await this.dataSource.query(`UPDATE sessions SET last_seen_at = $2 WHERE token_hash = $1 AND last_seen_at < $2`, [
      hash,
      now,
    ]);
  }
}
