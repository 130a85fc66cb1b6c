import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { covers } from '../../organization/scope.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { lockDefinition } from '../definitions/lock-definition.ts';
import { writeIndicator } from '../definitions/write-indicator.ts';
import { writeLimit } from '../definitions/write-limit.ts';
import type { ProposalRow } from './change-proposal.query.ts';
import { ChangeProposals } from './change-proposals.service.ts';
import { type Decision, type Objection, objectionTo } from './domain/change-proposal.ts';
import { handOf } from './hand-of.ts';
import { isIssuedFrom } from './issued-from.query.ts';
import { beyondScope, refusalOf } from './proposal-refusals.ts';
import { proposedDefinition } from './proposed-definition.ts';

/** What becomes of a proposal: a second person approves or refuses it, or its proposer takes it back. */
@Injectable()
export class ProposalDecisions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly proposals: ChangeProposals,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Takes a decision; an approval writes the next version of the definition, valid from the proposal's day. */
  async decide(caller: Caller, id: string, decision: Decision, reason: string): Promise<ProposalRow> {
    const objection = await inTransaction(this.dataSource, (manager) =>
      this.decideIn(manager, caller, id, decision, reason),
    );
    if (objection !== undefined) throw refusalOf(objection);
    return this.proposals.find(caller, id);
  }

  /** Takes the decision unless something stands against it; an attempt to decide on one's own change stays on record. */
  private async decideIn(
    manager: EntityManager,
    caller: Caller,
    id: string,
    decision: Decision,
    reason: string,
  ): Promise<Objection | undefined> {
    const { kind, code } = await this.proposals.find(caller, id, manager);
    await lockDefinition(manager, kind, code);
    const proposal = await this.proposals.find(caller, id, manager);
    if (!covers(caller, proposal.unitPath)) throw beyondScope();
    const objection = objectionTo(decision, decided(proposal), handOf(caller), {
      newestVersion: proposal.newestVersion,
      isIssued: await this.isIssued(manager, proposal),
    });
    const subject = { kind: 'change-proposal', id };
    if (objection === 'own')
      await this.audit.record(manager, caller, 'change.own-denied', subject, { definition: code, kind, decision });
    if (objection !== undefined) return objection;
    const version = decision === 'approved' ? await this.bringIn(manager, caller, proposal) : null;
    const hand = handOf(caller);
    await manager.query(
      `UPDATE change_proposals SET state = $2, decided_by = $3, decided_for = $4, decided_at = $5, decision_reason = $6,
         version = $7 WHERE id = $1`,
      [id, decision, hand.by, hand.for, this.clock.now(), reason, version],
    );
    const detail = { definition: code, kind, reason, ...(version === null ? {} : { version }) };
    await this.audit.record(manager, caller, `change.${decision}`, subject, detail);
    return undefined;
  }

  /** Writes the next version; from its commit on every reading of a period that begins on or after its day uses it. */
  private async bringIn(manager: EntityManager, caller: Caller, proposal: ProposalRow): Promise<number> {
    const proposed = proposedDefinition(proposal);
    const version = proposal.newestVersion + 1;
    if (proposed.kind === 'limit') await writeLimit(manager, this.audit, caller, proposed.definition, version);
    else {
      const dated = { version, validFrom: proposal.effectiveFrom };
      await writeIndicator(manager, this.audit, caller, proposed.definition, dated);
    }
    return version;
  }

  /** Only a day that has come by now can lie in an issued review. */
  private async isIssued(manager: EntityManager, { unitPath, effectiveFrom }: ProposalRow): Promise<boolean> {
    return effectiveFrom <= this.clock.today() && (await isIssuedFrom(manager, unitPath, effectiveFrom));
  }
}

function decided({ state, proposedBy, proposedFor, baseVersion, impactState, effectiveFrom }: ProposalRow) {
  return {
    state,
    proposed: { by: proposedBy, for: proposedFor },
    baseVersion,
    hasImpact: impactState === 'ready',
    effectiveFrom,
  };
}
