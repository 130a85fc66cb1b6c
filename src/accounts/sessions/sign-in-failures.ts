import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, instant } from '../../platform/clock.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import {
  ACCOUNT_RULE,
  ADDRESS_RULE,
  afterFailure,
  type FailureCount,
  type ThrottleRule,
  waitSeconds,
} from '../domain/sign-in-throttle.ts';

/** Who is trying to sign in as whom. */
export interface Attempt {
  /** Null for a token, which names nobody until it is known. */
  readonly username: string | null;
  readonly address: string;
}

interface Subject {
  readonly key: string;
  readonly rule: ThrottleRule;
}

interface FailureRow extends FailureCount {
  readonly subject: string;
}

/** Counts failed sign-ins by account and by address in the database, so that all processes share the counts. */
@Injectable()
export class SignInFailures {
  private readonly dataSource: DataSource;
  private readonly clock: Clock;

  constructor(dataSource: DataSource, clock: Clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /** Throws `session.throttled` with the seconds to wait when the account or the address has failed too often. */
  async check(attempt: Attempt): Promise<void> {
    const now = this.clock.now();
    const subjects = subjectsOf(attempt);
    const counts = await countsOf(this.dataSource.manager, subjects);
    const seconds = Math.max(...subjects.map(({ key, rule }) => waitSeconds(rule, counts.get(key), now)));
    if (seconds === 0) return;
    throw new DomainError('too-many', 'session.throttled', `Too many failed sign-ins. Try again in ${seconds} s.`, {
      extra: { retryAfterSeconds: seconds },
    });
  }

  /** Counts a failure against the account and the address. */
  async add(manager: EntityManager, attempt: Attempt): Promise<void> {
    const now = this.clock.now();
    const subjects = subjectsOf(attempt);
    await manager.query(
      `INSERT INTO sign_in_failures (subject, failures, window_started_at)
       SELECT subject, 0, $2 FROM unnest($1::text[]) AS subject ON CONFLICT (subject) DO NOTHING`,
      [subjects.map(({ key }) => key), now],
    );
    const counts = await countsOf(manager, subjects, 'FOR UPDATE');
    for (const { key, rule } of subjects) {
      const { failures, since } = afterFailure(rule, counts.get(key), now);
      await manager.query(`UPDATE sign_in_failures SET failures = $2, window_started_at = $3 WHERE subject = $1`, [
        key,
        failures,
        since,
      ]);
    }
  }

  /** A success forgives the account, not the address: one known password must not pay for guessing at others. */
  async forgive(manager: EntityManager, attempt: Attempt): Promise<void> {
    await manager.query(`DELETE FROM sign_in_failures WHERE subject = $1`, [subjectsOf(attempt)[0]?.key]);
  }

  /** Removes counts too old to matter. */
  async sweep(): Promise<void> {
    const oldest = instant(this.clock.epochMs() - Math.max(ACCOUNT_RULE.forgetMs, ADDRESS_RULE.forgetMs));
    await this.dataSource.query(`DELETE FROM sign_in_failures WHERE window_started_at <= $1`, [oldest]);
  }
}

/** In the order of their keys, so that two attempts never wait for each other's rows. */
function subjectsOf({ username, address }: Attempt): Subject[] {
  // apart from the sign-ins: a forgotten script must not keep the people of its office out
  if (username === null) return [{ key: `token-address:${address}`, rule: ADDRESS_RULE }];
  return [
    { key: `account:${username}`, rule: ACCOUNT_RULE },
    { key: `address:${address}`, rule: ADDRESS_RULE },
  ];
}

async function countsOf(
  manager: EntityManager,
  subjects: readonly Subject[],
  lock: 'FOR UPDATE' | '' = '',
): Promise<Map<string, FailureCount>> {
  const rows = await manager.query<FailureRow[]>(
    `SELECT subject AS "subject", failures AS "failures", window_started_at AS "since"
     FROM sign_in_failures WHERE subject = ANY($1) ORDER BY subject ${lock}`,
    [subjects.map(({ key }) => key)],
  );
  return new Map(rows.map((row) => [row.subject, row]));
}
