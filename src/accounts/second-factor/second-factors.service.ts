import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { acceptedStep } from '../domain/one-time-code.ts';
import { readRecoveryCode } from '../domain/recovery-code.ts';
import { SecretBox } from './secret-box.ts';
import { lockSecondFactor, noteStep, type SecondFactorRow, takeRecoveryCode } from './second-factor.query.ts';

/** What a second step at sign-in came to: none is asked for, it is still to come, or how it was made. */
export type SecondStep = 'none' | 'missing' | 'wrong' | 'code' | 'recovery-code';

/** Checks one-time codes and recovery codes; each is accepted once. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** Checks what was typed beside the password, within the transaction that acts on it. */
  async step(manager: EntityManager, userId: string, typed: string | null): Promise<SecondStep> {
    const factor = await lockSecondFactor(manager, userId);
    if (factor === undefined || !factor.isConfirmed) return 'none';
    if (typed === null) return 'missing';
    if (await this.acceptCode(manager, userId, factor, typed)) return 'code';
    const code = readRecoveryCode(typed);
    if (code === null) return 'wrong';
    return (await takeRecoveryCode(manager, userId, this.box.codeHash(code, userId))) ? 'recovery-code' : 'wrong';
  }

  /** Whether this is a code of the secret that was not accepted before; notes that it now was. */
  async acceptCode(manager: EntityManager, userId: string, factor: SecondFactorRow, typed: string): Promise<boolean> {
    const secret = this.box.open(factor.secret, userId);
    if (secret === null) return false;
    const code = typed.replaceAll(/\s/g, '');
    const step = acceptedStep(secret, code, this.clock.epochMs(), Number(factor.lastStep));
    if (step === null) return false;
    await noteStep(manager, userId, step);
    return true;
  }
}
