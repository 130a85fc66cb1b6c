import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { Passwords } from '../passwords.ts';
import { SecondFactors, type SecondStep } from '../second-factor/second-factors.service.ts';
import { Turns } from '../turns.ts';
import { credentials, type CredentialsRow, holdCredentials } from './credentials.query.ts';
import { Sessions, type Origin } from './sessions.service.ts';
import { SignInFailures } from './sign-in-failures.ts';

export interface SignInRequest extends Origin {
  readonly username: string;
  readonly password: string;
  /** A one-time or a recovery code; null in the first step. */
  readonly code: string | null;
  /** The token the request came with; that session ends. */
  readonly formerToken: string;
  readonly requestId: string;
}

export interface SignedIn {
  readonly token: string;
  readonly user: CredentialsRow;
}

/** A flood of sign-ins leaves most of the database's connections to everybody else. */
const LOOKS_AT_ONCE = 4;
const LOOKS_MAY_WAIT = 200;

/** Opens a session for who knows the password. Known and unknown names cost and answer the same. */
@Injectable()
export class SignIn {
  private readonly looks = new Turns(LOOKS_AT_ONCE, LOOKS_MAY_WAIT);

  constructor(
    private readonly dataSource: DataSource,
    private readonly failures: SignInFailures,
    private readonly passwords: Passwords,
    private readonly secondFactors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** Throws `session.throttled`, `session.busy`, `session.refused`, or, after the right password, what the code lacks. */
  async signIn(request: SignInRequest): Promise<SignedIn> {
    await this.looks.take(() => this.failures.check(request));
    return this.passwords.inTurn(async () => {
      // those who waited together must not all be let through by a count taken before any of them failed
      await this.failures.check(request);
      const user = await credentials(this.dataSource, request.username);
      const isRight = await this.passwords.matches(user?.passwordHash ?? null, request.password);
      if (user === undefined) return this.refuse(request, '?', 'unknown-user');
      if (!isRight) return this.refuse(request, user.username, 'wrong-password');
      return this.enter(request, user);
    });
  }

  private async enter(request: SignInRequest, user: CredentialsRow): Promise<SignedIn> {
    const outcome = await inTransaction(this.dataSource, async (manager) => {
      if (!(await holdCredentials(manager, user))) return 'gone';
      const step = await this.secondFactors.step(manager, user.id, request.code);
      return step === 'missing' || step === 'wrong' ? step : this.open(manager, request, user, step);
    });
    if (outcome === 'missing') throw codeMissing();
    if (outcome === 'wrong') return this.refuse(request, user.username, 'wrong-code');
    // deactivated, or the password was changed while the old one was being compared
    return outcome === 'gone' ? this.refuse(request, user.username, 'inactive-user') : outcome;
  }

  private async open(
    manager: EntityManager,
    request: SignInRequest,
    user: CredentialsRow,
    step: SecondStep,
  ): Promise<SignedIn> {
    await this.failures.forgive(manager, request);
    await this.sessions.close(manager, request.formerToken);
    const token = await this.sessions.open(manager, user.id, request);
    const actor = { username: user.username, requestId: request.requestId };
    const detail = { address: request.address, ...(step === 'none' ? {} : { secondFactor: step }) };
    await this.audit.record(manager, actor, 'session.opened', { kind: 'user', id: user.username }, detail);
    return { token, user };
  }

  /** A name nobody has may be a password typed into the wrong box, so it is not kept for ever: it is recorded as `?`. */
  private async refuse(request: SignInRequest, name: string, reason: string): Promise<never> {
    await inTransaction(this.dataSource, async (manager) => {
      await this.failures.add(manager, request);
      const actor = { username: '?', requestId: request.requestId };
      const detail = { address: request.address, reason };
      await this.audit.record(manager, actor, 'session.refused', { kind: 'user', id: name }, detail);
    });
    if (reason === 'wrong-code') throw codeRefused();
    throw new DomainError('unauthenticated', 'session.refused', 'The username or the password is wrong.');
  }
}

function codeMissing(): DomainError {
  const detail = 'The password is right; send the code of the authenticator app, or a recovery code, with it.';
  return new DomainError('unauthenticated', 'session.second-factor-required', detail);
}

function codeRefused(): DomainError {
  return new DomainError('unauthenticated', 'session.code-refused', 'The code is wrong or was used already.');
}
