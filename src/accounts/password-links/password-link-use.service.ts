import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { NewPasswords } from '../new-passwords.service.ts';
import { tokenHash } from '../sessions/session-token.ts';
import { Sessions } from '../sessions/sessions.service.ts';
import { openLink, type OpenLinkRow, takeLink } from './open-link.query.ts';

/** What the holder of a link may do with it: see for whom it is, and choose a password, once. */
@Injectable()
export class PasswordLinkUse {
  constructor(
    private readonly dataSource: DataSource,
    private readonly newPasswords: NewPasswords,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws `password-links.dead` for a link that is used, replaced, revoked, expired or none of ours. */
  async open(token: string): Promise<OpenLinkRow> {
    const hash = tokenHash(token);
    const link = hash && (await openLink(this.dataSource.manager, hash, this.clock.now()));
    if (link === undefined) throw deadLink();
    return link;
  }

  /** Of two who come with one link, one chooses; the other finds the link dead. */
  async accept(token: string, password: string, requestId: string): Promise<void> {
    const { userId, username } = await this.open(token);
    const passwordHash = await this.newPasswords.hashNext({ id: userId, username }, password);
    await inTransaction(this.dataSource, async (manager) => {
      const hash = tokenHash(token);
      if (hash === undefined || !(await takeLink(manager, hash, this.clock.now()))) throw deadLink();
      await this.newPasswords.store(manager, userId, passwordHash, false);
      await this.sessions.endAllOf(manager, userId);
      const actor = { username, requestId };
      await this.audit.record(manager, actor, 'user.password-chosen', { kind: 'user', id: username });
    });
  }
}

function deadLink(): DomainError {
  return new DomainError('not-found', 'password-links.dead', 'This link has been used, replaced or has expired.');
}
