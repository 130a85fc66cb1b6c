import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { Settings } from '../platform/config/settings.ts';
import { isPasswordDue } from './domain/password-age.ts';
import { PASSWORD_POLICIES, type PasswordPolicy } from './domain/password-policy.ts';
import type { Role } from './domain/permissions.ts';
import { type Restriction, restrictionOf } from './domain/restriction.ts';

/** What the rules look at in a person. */
export interface AccountFacts {
  readonly roles: readonly Role[];
  readonly mustChangePassword: boolean;
  readonly passwordSetAt: Date;
  readonly hasSecondFactor: boolean;
}

/** The rules that the settings choose, applied to people as they are now. */
@Injectable()
export class AccountRules {
  readonly policy: PasswordPolicy;
  private readonly asksSecondFactor: boolean;
  private readonly clock: Clock;

  constructor(settings: Settings, clock: Clock) {
    this.policy = PASSWORD_POLICIES[settings.passwordPolicy];
    this.asksSecondFactor = settings.requireSecondFactor;
    this.clock = clock;
  }

  /** What this person must do before anything else; null when nothing. */
  restrictionOf({ roles, mustChangePassword, passwordSetAt, hasSecondFactor }: AccountFacts): Restriction | null {
    const isDue = mustChangePassword || isPasswordDue(this.policy, passwordSetAt, this.clock.now());
    return restrictionOf({ roles, isPasswordDue: isDue, hasSecondFactor }, this.asksSecondFactor);
  }

  /** The same for their tokens: a password that is due concerns signing in, a missing second factor both. */
  tokenRestrictionOf(owner: Pick<AccountFacts, 'roles' | 'hasSecondFactor'>): Restriction | null {
    return restrictionOf({ ...owner, isPasswordDue: false }, this.asksSecondFactor);
  }

  /** Whether people of these roles may not sign in for long without a second factor. */
  asksSecondFactorOf(roles: readonly Role[]): boolean {
    return this.asksSecondFactor && roles.includes('administrator');
  }
}
