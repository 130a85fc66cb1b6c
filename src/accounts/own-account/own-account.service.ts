import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { instant } from '../../platform/clock.ts';
import { AccountRules } from '../account-rules.ts';
import type { Caller } from '../caller.ts';
import { passwordDueMs } from '../domain/password-age.ts';
import { passwordPolicyView } from '../password-policy-view.ts';
import type { OwnAccountDto } from './own-account.dto.ts';
import { ownAccount } from './own-account.query.ts';

/** How somebody's own sign-in stands: password, second factor, last use. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: AccountRules,
  ) {}

  async describe({ userId, roles }: Caller): Promise<OwnAccountDto> {
    const row = await ownAccount(this.dataSource, userId);
    const dueMs = passwordDueMs(this.rules.policy, row.passwordSetAt);
    return {
      passwordSetAt: row.passwordSetAt.toISOString(),
      passwordDueAt: dueMs === null ? null : instant(dueMs).toISOString(),
      passwordPolicy: passwordPolicyView(this.rules.policy),
      lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
      secondFactor: {
        since: row.secondFactorSince?.toISOString() ?? null,
        recoveryCodes: row.recoveryCodes,
        required: this.rules.asksSecondFactorOf(roles),
      },
    };
  }
}
