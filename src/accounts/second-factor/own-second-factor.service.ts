import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import type { Caller } from '../caller.ts';
import { enrolmentUri, newCodeSecret } from '../domain/one-time-code.ts';
import { RECOVERY_CODES, recoveryCodeFrom } from '../domain/recovery-code.ts';
import { Confirmations } from '../own-account/confirmation.service.ts';
import { SecretBox } from './secret-box.ts';
import { confirmSecret, lockSecondFactor, proposeSecret, replaceRecoveryCodes } from './second-factor.query.ts';
import { SecondFactorChanges } from './second-factor-changes.ts';
import { SecondFactors } from './second-factors.service.ts';
import type { EnrolmentDto, RecoveryCodesDto } from './second-factor.dto.ts';

const RANDOM_BYTES_PER_CODE = 32;

/** What somebody shows before a second factor is changed, and from where. */
export interface Proof {
  readonly password: string;
  /** A present code or a recovery code. */
  readonly code: string;
  readonly address: string;
}

/** Setting up one's own second factor: a secret after the password, ten recovery codes after the first code. */
@Injectable()
export class OwnSecondFactor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly confirmations: Confirmations,
    private readonly factors: SecondFactors,
    private readonly changes: SecondFactorChanges,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** A fresh secret to be confirmed; one that is in use must be turned off first. */
  async enrol(caller: Caller, password: string, address: string): Promise<EnrolmentDto> {
    await this.confirmations.confirm({ caller, password, address, field: 'password' });
    const secret = newCodeSecret();
    const sealed = this.box.seal(secret, caller.userId);
    if (!(await proposeSecret(this.dataSource.manager, caller.userId, sealed))) throw alreadyOn();
    return { secret, uri: enrolmentUri(secret, caller.username) };
  }

  /** Turns it on when the code proves that the secret arrived; the other sessions, opened without it, end. */
  confirm(caller: Caller, code: string): Promise<RecoveryCodesDto> {
    return inTransaction(this.dataSource, async (manager) => {
      const factor = await lockSecondFactor(manager, caller.userId);
      if (factor === undefined) throw new DomainError('conflict', 'second-factor.not-begun', 'Ask for a secret first.');
      if (factor.isConfirmed) throw alreadyOn();
      if (!(await this.factors.acceptCode(manager, caller.userId, factor, code))) throw wrongCode();
      const recoveryCodes = await this.turnOn(manager, caller);
      return { recoveryCodes };
    });
  }

  /** Turns it off, with the password and a code; throttled like signing in. */
  async remove(caller: Caller, proof: Proof): Promise<void> {
    await this.proven(caller, proof, (manager) => this.changes.turnOff(manager, caller));
  }

  /** Ten new recovery codes in place of all there were, with the password and a code; the secret and sessions stay. */
  async renewCodes(caller: Caller, proof: Proof): Promise<RecoveryCodesDto> {
    const recoveryCodes = await this.proven(caller, proof, async (manager) => {
      const codes = newCodes();
      await replaceRecoveryCodes(manager, caller.userId, this.hashesOf(codes, caller));
      await this.changes.codesRenewed(manager, caller);
      return codes;
    });
    return { recoveryCodes };
  }

  /** Does what the password and a code allow; a wrong code counts like a wrong password. */
  private async proven<Result>(
    caller: Caller,
    { password, code, address }: Proof,
    act: (manager: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    const hash = await this.confirmations.confirm({ caller, password, address, field: 'password' });
    const outcome = await inTransaction(this.dataSource, async (manager) => {
      await this.confirmations.hold(manager, caller, hash, 'password');
      const step = await this.factors.step(manager, caller.userId, code);
      if (step === 'none') throw new DomainError('conflict', 'second-factor.off', 'There is no second factor.');
      return step === 'wrong' || step === 'missing' ? null : { result: await act(manager) };
    });
    if (outcome !== null) return outcome.result;
    await this.confirmations.countFailure({ caller, address }, 'wrong-code');
    throw wrongCode();
  }

  private async turnOn(manager: EntityManager, caller: Caller): Promise<string[]> {
    const codes = newCodes();
    await confirmSecret(manager, caller.userId, this.clock.now());
    await replaceRecoveryCodes(manager, caller.userId, this.hashesOf(codes, caller));
    await this.changes.turnedOn(manager, caller);
    return codes;
  }

  private hashesOf(codes: readonly string[], { userId }: Caller): Buffer[] {
    return codes.map((code) => this.box.codeHash(code, userId));
  }
}

function newCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => recoveryCodeFrom(randomBytes(RANDOM_BYTES_PER_CODE)));
}

function alreadyOn(): DomainError {
  return new DomainError('conflict', 'second-factor.on', 'There is a second factor already; turn it off first.');
}

function wrongCode(): DomainError {
  return invalidField('code', 'second-factor.wrong-code', 'This is not the present code, or it was used already.');
}
