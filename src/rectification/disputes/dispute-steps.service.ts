import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { markOf } from '../mark.ts';
import { disputeDetail } from './dispute-detail.ts';
import type { DisputeRow } from './dispute.query.ts';
import { disputeStepRefused, impossibleJudge, staleDispute } from './dispute-refusals.ts';
import { Disputes } from './disputes.service.ts';
import { type DisputeObjection, type DisputeStep, objectionToDisputeStep } from './domain/dispute.ts';
import { type PossibleJudge, possibleJudges } from './possible-judges.query.ts';
import { standpointOf } from './standpoint.ts';
import { endDispute, keepNaming, nameJudge } from './write-dispute.query.ts';

/** What is written in a step, and what the log says of it. */
export interface DisputeDeed {
  readonly action: string;
  readonly detail: Readonly<Record<string, Json>>;
}

/** A step as somebody takes it. */
export interface AskedDisputeStep {
  readonly step: DisputeStep;
  /** The version that was seen. */
  readonly version: number;
}

/** What becomes of a dispute: each step once, by whoever it belongs to. */
@Injectable()
export class DisputeSteps {
  constructor(
    private readonly dataSource: DataSource,
    private readonly disputes: Disputes,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The contesting unit takes it back. */
  withdraw(caller: Caller, id: string, version: number, reason: string): Promise<DisputeRow> {
    return this.take(caller, id, { step: 'withdrawal', version }, async (manager, dispute) => {
      await endDispute(manager, dispute.id, { state: 'withdrawn', reason, moved: null }, markOf(caller, this.clock));
      return { action: 'dispute.withdrawn', detail: { reason } };
    });
  }

  /** Gives it into the hands of somebody else. */
  assign(caller: Caller, id: string, version: number, username: string): Promise<DisputeRow> {
    return this.take(caller, id, { step: 'judge', version }, async (manager, dispute) => {
      const judges = await this.judgesOf(manager, caller, dispute);
      if (!judges.some((judge) => judge.username === username)) throw impossibleJudge();
      await nameJudge(manager, dispute.id, username);
      await keepNaming(manager, dispute.id, username, markOf(caller, this.clock));
      return { action: 'dispute.judge-named', detail: { judge: username } };
    });
  }

  /** Who could judge it. */
  async possibleJudges(caller: Caller, id: string): Promise<PossibleJudge[]> {
    return this.judgesOf(this.dataSource.manager, caller, await this.disputes.find(caller, id));
  }

  /** Takes the step unless something stands against it; who tried all the same stays on record. */
  async take(
    caller: Caller,
    id: string,
    asked: AskedDisputeStep,
    carryOut: (manager: EntityManager, dispute: DisputeRow) => Promise<DisputeDeed>,
  ): Promise<DisputeRow> {
    const objection = await inTransaction(this.dataSource, (manager) =>
      this.takeIn(manager, caller, id, asked, carryOut),
    );
    if (objection !== undefined) throw disputeStepRefused(objection);
    return this.disputes.find(caller, id);
  }

  private async takeIn(
    manager: EntityManager,
    caller: Caller,
    id: string,
    { step, version }: AskedDisputeStep,
    carryOut: (manager: EntityManager, dispute: DisputeRow) => Promise<DisputeDeed>,
  ): Promise<DisputeObjection | undefined> {
    const dispute = await this.disputes.held(manager, caller, id);
    if (dispute.version !== version) throw staleDispute(dispute.version);
    const subject = { kind: 'dispute', id: dispute.id };
    const objection = objectionToDisputeStep(step, dispute.state, standpointOf(caller, dispute));
    if (objection !== undefined) {
      await this.audit.record(manager, caller, 'dispute.denied', subject, {
        ...disputeDetail(dispute),
        step,
        objection,
      });
      return objection;
    }
    const { action, detail } = await carryOut(manager, dispute);
    await this.audit.record(manager, caller, action, subject, { ...disputeDetail(dispute), ...detail });
    return undefined;
  }

  private async judgesOf(manager: EntityManager, caller: Caller, dispute: DisputeRow): Promise<PossibleJudge[]> {
    const { unitPath, unitId, department, filedUnitId, filedDepartment, filedBy, filedFor } = dispute;
    return possibleJudges(manager, {
      unitPath,
      against: { unitId, department },
      from: { unitId: filedUnitId, department: filedDepartment },
      filers: [filedBy, ...(filedFor === null ? [] : [filedFor])],
    });
  }
}
