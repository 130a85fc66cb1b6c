import { Injectable } from '@nestjs/common';
import { setTimeout } from 'node:timers/promises';
import type { Caller } from '../accounts/caller.ts';
import { LARGEST_PAGE } from '../platform/http/page.ts';
import type { ProposalRow } from '../red-lines/changes/change-proposal.query.ts';
import { ChangeProposals } from '../red-lines/changes/change-proposals.service.ts';
import { ImpactRuns } from '../red-lines/changes/impact/impact-runs.service.ts';
import { ProposalDecisions } from '../red-lines/changes/proposal-decisions.service.ts';
import { Indicators } from '../red-lines/definitions/indicators.service.ts';
import { indicatorJson } from '../red-lines/definitions/write-indicator.ts';
import { LoadingStopped } from './demo-imports.service.ts';
import { DemoMoments } from './demo-moments.service.ts';
import { DemoSignIns } from './demo-sign-ins.service.ts';
import { CHANGED_INDICATOR, type DemoChange } from './domain/demo-changes.ts';

const PROPOSER = 'li';
const DECIDER = 'zhou';
const LOOK_AGAIN_MS = 150;

/** Changes a definition of the demo as its people did: proposed by one, decided by another, each on its day. */
@Injectable()
export class DemoChanges {
  constructor(
    private readonly indicators: Indicators,
    private readonly proposals: ChangeProposals,
    private readonly impacts: ImpactRuns,
    private readonly decisions: ProposalDecisions,
    private readonly signIns: DemoSignIns,
    private readonly moments: DemoMoments,
  ) {}

  /** Proposes a change and has it decided where it was; does nothing of what is done already. */
  async ensure(change: DemoChange, isStopped: () => boolean): Promise<void> {
    const { proposedOn, decidedOn, reason } = change;
    const proposer = await this.signIns.caller(PROPOSER);
    const proposal =
      (await this.known(proposer, change)) ?? (await this.moments.on(proposedOn, () => this.propose(proposer, change)));
    if (proposal.state !== 'proposed') return;
    // what was decided was decided on what was known then; what waits is weighed on what is known now
    const count = () => this.count(proposer, proposal.id, isStopped);
    await (decidedOn === null ? count() : this.moments.on(proposedOn, count));
    if (decidedOn === null) return;
    const decider = await this.signIns.caller(DECIDER);
    await this.moments.on(decidedOn, () => this.decisions.decide(decider, proposal.id, 'approved', reason));
  }

  private async known(proposer: Caller, { effectiveFrom }: DemoChange): Promise<ProposalRow | undefined> {
    const asked = { kind: 'indicator', code: CHANGED_INDICATOR, limit: LARGEST_PAGE } as const;
    const { items } = await this.proposals.list(proposer, asked);
    return items.find((each) => each.effectiveFrom === effectiveFrom && each.proposedBy === proposer.username);
  }

  /** The definition of that day with another choice of departments. */
  private async propose(proposer: Caller, { effectiveFrom, departments, reason }: DemoChange): Promise<ProposalRow> {
    const present = (await this.indicators.list()).find(({ code }) => code === CHANGED_INDICATOR);
    if (present === undefined) throw new Error(`there is no indicator ${CHANGED_INDICATOR}`);
    const { code, nameZh, nameEn, definition } = present;
    const numerator = { ...definition.numerator, departments };
    const changed = { code, name: { zh: nameZh, en: nameEn }, definition: { ...definition, numerator } };
    const body = { kind: 'indicator', definition: indicatorJson(changed), effectiveFrom, reason };
    return this.proposals.propose(proposer, body);
  }

  /** What the change would mean by what is known now: nobody decides before it is shown. */
  private async count(proposer: Caller, id: string, isStopped: () => boolean): Promise<void> {
    this.impacts.start(id);
    for (;;) {
      const { impactState } = await this.proposals.find(proposer, id);
      if (impactState === 'ready') return;
      if (impactState !== 'counting') throw new Error(`the impact of change ${id} is ${impactState}`);
      if (isStopped()) throw new LoadingStopped();
      await setTimeout(LOOK_AGAIN_MS);
    }
  }
}
