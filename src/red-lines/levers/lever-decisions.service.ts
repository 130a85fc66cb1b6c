import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { parsePeriod } from '../../shared/period.ts';
import { handOf } from '../changes/hand-of.ts';
import { type LeverStep, objectionToStep, type StepObjection } from './domain/lever.ts';
import { decisionOutlook } from './decision-outlook.ts';
import { type LeverRow, lockLever } from './lever.query.ts';
import { LeverLines } from './lever-lines.service.ts';
import { Levers } from './levers.service.ts';
import { writeStep } from './write-lever.query.ts';

export interface AskedStep {
  readonly step: LeverStep;
  readonly version: number;
  readonly reason: string;
  readonly until: Day | null;
}

/** What becomes of a lever; each step keeps what was foreseen without the lever and with it. */
@Injectable()
export class LeverDecisions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly levers: Levers,
    private readonly lines: LeverLines,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  decide(caller: Caller, id: string, asked: AskedStep): Promise<LeverRow> {
    return inTransaction(this.dataSource, (manager) => this.decideIn(manager, caller, id, asked));
  }

  private async decideIn(manager: EntityManager, caller: Caller, id: string, asked: AskedStep): Promise<LeverRow> {
    const { id: found } = await this.levers.find(caller, id, manager);
    await lockLever(manager, found);
    const lever = await this.levers.find(caller, found, manager);
    const [hand, today] = [handOf(caller), this.clock.today()];
    const objection = objectionToStep(asked.step, standing(lever), { hand, today, until: asked.until });
    if (objection !== undefined) throw refusalOf(objection);
    if (lever.version !== asked.version) throw staleLever(lever.version);
    const outlook = decisionOutlook(lever, await this.lines.of(caller, lever, manager));
    const { step, reason, until } = asked;
    await writeStep(manager, lever, { step, reason, until, outlook }, { hand, at: this.clock.now(), on: today });
    const detail = { name: lever.title.zh, reason, until };
    await this.audit.record(manager, caller, `lever.${step}`, { kind: 'lever', id: found }, detail);
    return this.levers.find(caller, found, manager);
  }
}

function standing(lever: LeverRow) {
  const { proposedBy, proposedFor, period } = lever;
  const periodEnd = parsePeriod(period)?.end ?? lever.from;
  return { ...lever, proposed: { by: proposedBy, for: proposedFor }, periodEnd };
}

function refusalOf(objection: StepObjection): DomainError {
  switch (objection) {
    case 'decided':
      return new DomainError('conflict', 'levers.decided', 'This lever has been decided already.');
    case 'own':
      return new DomainError('forbidden', 'levers.own', 'A second person decides: this is your own proposal.');
    case 'over':
      return new DomainError('conflict', 'levers.over', 'The period of this lever is over; it can only be dropped.');
    case 'until':
      return new DomainError('invalid', 'levers.until', 'Put it off to a day to come within its period.', {
        errors: [{ field: 'until', code: 'levers.until', message: 'until must be a day to come within the period' }],
      });
  }
}

function staleLever(version: number): DomainError {
  return new DomainError('conflict', 'levers.stale', 'The lever was decided upon meanwhile.', {
    extra: { current: { version } },
  });
}
