import { Injectable } from '@nestjs/common';
import type { UnitScope } from '../../organization/scope.ts';
import { Clock } from '../../platform/clock.ts';
import { parsePeriod } from '../../shared/period.ts';
import { type PromiseKept, promiseKept } from './domain/promise-kept.ts';
import type { LeverRow } from './lever.query.ts';
import { LeverLines } from './lever-lines.service.ts';

/** What levers promised against what came of them, once their period is over. */
@Injectable()
export class LeverScores {
  private readonly lines: LeverLines;
  private readonly clock: Clock;

  constructor(lines: LeverLines, clock: Clock) {
    this.lines = lines;
    this.clock = clock;
  }

  /** The score of a lever that was carried out, from today's counts of its period; null while that runs. */
  async of(scope: UnitScope, lever: LeverRow): Promise<PromiseKept | null> {
    const foreseen = lever.decisions.at(-1)?.outlook ?? null;
    const period = parsePeriod(lever.period);
    if (lever.state !== 'carried-out' || foreseen === null || period === undefined) return null;
    if (period.end > this.clock.today()) return null;
    const { counted } = await this.lines.of(scope, lever);
    return promiseKept(foreseen, BigInt(counted));
  }
}
