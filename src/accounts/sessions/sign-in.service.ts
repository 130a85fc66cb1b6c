import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { Passwords } from '../passwords.ts';
import { credentials, type CredentialsRow, holdCredentials } from './credentials.query.ts';
import { Sessions, type Origin } from './sessions.service.ts';
import { SignInFailures } from './sign-in-failures.ts';

export interface SignInRequest extends Origin {
  readonly username: string;
  readonly password: string;
  /** The token the request came with; that session ends. */
  readonly formerToken: string;
  readonly requestId: string;
}

export interface SignedIn {
  readonly token: string;
  readonly user: CredentialsRow;
}

/** Opens a session for who knows the password. Known and unknown names cost and answer the same. */
@Injectable()
export class SignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly failures: SignInFailures,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** Throws `session.throttled`, `session.busy` or `session.refused`. */
  async signIn(request: SignInRequest): Promise<SignedIn> {
    await this.failures.check(request);
    return this.passwords.inTurn(async () => {
      // those who waited together must not all be let through by a count taken before any of them failed
      await this.failures.check(request);
      const user = await credentials(this.dataSource, request.username);
      const isRight = await this.passwords.matches(user?.passwordHash ?? null, request.password);
      const accepted = user?.isActive && isRight ? await this.accept(request, user) : undefined;
      return accepted ?? this.refuse(request, user, isRight);
    });
  }

  private accept(request: SignInRequest, user: CredentialsRow): Promise<SignedIn | undefined> {
    return inTransaction(this.dataSource, async (manager) => {
      if (!(await holdCredentials(manager, user))) return undefined;
      await this.failures.forgive(manager, request);
      await this.sessions.close(manager, request.formerToken);
      const token = await this.sessions.open(manager, user.id, request);
      const actor = { username: user.username, requestId: request.requestId };
      const detail = { address: request.address };
      await this.audit.record(manager, actor, 'session.opened', { kind: 'user', id: user.username }, detail);
      return { token, user };
    });
  }

  private async refuse(request: SignInRequest, user: CredentialsRow | undefined, isRight: boolean): Promise<never> {
    const reason = user === undefined ? 'unknown-user' : isRight ? 'inactive-user' : 'wrong-password';
    // a name nobody has may be a password typed into the wrong box, so it is not kept for ever
    const name = user?.username ?? '?';
    await inTransaction(this.dataSource, async (manager) => {
      await this.failures.add(manager, request);
      const actor = { username: '?', requestId: request.requestId };
      const detail = { address: request.address, reason };
      await this.audit.record(manager, actor, 'session.refused', { kind: 'user', id: name }, detail);
    });
    throw new DomainError('unauthenticated', 'session.refused', 'The username or the password is wrong.');
  }
}
