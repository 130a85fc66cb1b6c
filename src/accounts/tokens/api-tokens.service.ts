import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { Clock, instant } from '../../platform/clock.ts';
import { violatedConstraint } from '../../platform/database/database-errors.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import type { Caller } from '../caller.ts';
import { scopesBeyond } from '../domain/token-scopes.ts';
import { apiTokenHash, newApiToken } from './api-token.ts';
import type { ApiTokenDto, CreatedTokenDto, NewTokenDto } from './api-token.dto.ts';
import { tokenList, type TokenRow } from './token-list.query.ts';

const MOST_TOKENS = 50;

/** One's own API tokens. Of each only the hash is stored, so it is told once. */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async list({ userId }: Caller): Promise<ApiTokenDto[]> {
    const rows = await tokenList(this.dataSource, userId);
    return rows.map(tokenView);
  }

  /** Throws `tokens.name-taken`, `tokens.too-many`, or names the field: no token holds more than its owner. */
  async create(caller: Caller, { name, scopes, expiresAt }: NewTokenDto): Promise<CreatedTokenDto> {
    const beyond = scopesBeyond(caller.roles, scopes);
    if (beyond.length > 0) {
      throw invalidField('scopes', 'tokens.scope-beyond-role', `Your roles do not hold ${beyond.join(', ')}.`);
    }
    const token = newApiToken();
    const row = { name, scopes, createdAt: this.clock.now(), expiresAt: this.end(expiresAt), lastUsedAt: null };
    try {
      return await inTransaction(this.dataSource, async (manager) => {
        const id = await insertToken(manager, caller.userId, row, token);
        await this.audit.record(manager, caller, 'token.created', { kind: 'token', id: name }, { scopes, expiresAt });
        return Object.assign(tokenView({ ...row, id }), { token });
      });
    } catch (error) {
      if (violatedConstraint(error) !== 'uq_api_tokens_name') throw error;
      throw new DomainError('conflict', 'tokens.name-taken', `You have a token ${name} already.`);
    }
  }

  /** Makes one of the caller's own tokens useless; anybody else's does not exist. */
  revoke(caller: Caller, id: string): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      const [row] = await manager.query<{ name: string }[]>(
        `WITH revoked AS (DELETE FROM api_tokens WHERE id::text = $1 AND user_id = $2 RETURNING name)
         SELECT name AS "name" FROM revoked`,
        [id, caller.userId],
      );
      if (row === undefined) throw new DomainError('not-found', 'tokens.unknown', 'There is no such token.');
      await this.audit.record(manager, caller, 'token.revoked', { kind: 'token', id: row.name });
    });
  }

  private end(expiresAt: string | null): Date | null {
    if (expiresAt === null) return null;
    const end = instant(Date.parse(expiresAt));
    if (end.getTime() > this.clock.epochMs()) return end;
    throw invalidField('expiresAt', 'tokens.expired', 'The end must be an instant to come.');
  }
}

/** Locks the owner, so that many at once do not pass the limit together. */
async function insertToken(
  manager: EntityManager,
  userId: string,
  row: Omit<TokenRow, 'id'>,
  token: string,
): Promise<string> {
  await manager.query(`SELECT id FROM users WHERE id = $1 FOR NO KEY UPDATE`, [userId]);
  const [created] = await manager.query<{ id: string }[]>(
    `INSERT INTO api_tokens (user_id, name, token_hash, scopes, created_at, expires_at)
     SELECT $1, $2, $3, $4, $5, $6 WHERE (SELECT count(*) FROM api_tokens WHERE user_id = $1) < $7
     RETURNING id AS "id"`,
    [userId, row.name, apiTokenHash(token), row.scopes, row.createdAt, row.expiresAt, MOST_TOKENS],
  );
  if (created !== undefined) return created.id;
  throw new DomainError('conflict', 'tokens.too-many', `You have ${MOST_TOKENS} tokens; revoke one first.`);
}

function tokenView({ id, name, scopes, createdAt, expiresAt, lastUsedAt }: TokenRow): ApiTokenDto {
  return {
    id,
    name,
    scopes,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  };
}
