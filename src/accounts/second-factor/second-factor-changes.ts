import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { AccountRules } from '../account-rules.ts';
import type { Caller } from '../caller.ts';
import { Sessions } from '../sessions/sessions.service.ts';
import { removeSecondFactor } from './second-factor.query.ts';

/** What a change of a second factor brings with it: other sessions end, and the log knows. */
@Injectable()
export class SecondFactorChanges {
  constructor(
    private readonly rules: AccountRules,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  async turnedOn(manager: EntityManager, caller: Caller): Promise<void> {
    await this.sessions.endOthersOf(manager, caller);
    await this.record(manager, caller, 'account.second-factor-enabled');
  }

  async codesRenewed(manager: EntityManager, caller: Caller): Promise<void> {
    await this.record(manager, caller, 'account.recovery-codes-renewed');
  }

  /** Throws `second-factor.required` where the organisation insists on it. */
  async turnOff(manager: EntityManager, caller: Caller): Promise<void> {
    if (this.rules.asksSecondFactorOf(caller.roles)) {
      throw new DomainError('conflict', 'second-factor.required', 'The organisation asks administrators to keep it.');
    }
    await removeSecondFactor(manager, caller.userId);
    await this.record(manager, caller, 'account.second-factor-removed');
  }

  private record(manager: EntityManager, caller: Caller, action: string): Promise<void> {
    return this.audit.record(manager, caller, action, { kind: 'user', id: caller.username });
  }
}
