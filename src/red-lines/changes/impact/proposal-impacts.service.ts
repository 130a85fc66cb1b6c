import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../../accounts/caller.ts';
import { Audit } from '../../../audit/audit.ts';
import { Clock } from '../../../platform/clock.ts';
import { inTransaction } from '../../../platform/database/transaction.ts';
import { DomainError } from '../../../platform/http/domain-error.ts';
import { decodeIds } from '../../../platform/http/id-cursor.ts';
import { type Page, pageOf } from '../../../platform/http/page.ts';
import type { ImpactQueryDto } from '../change-proposal.dto.ts';
import type { ProposalRow } from '../change-proposal.query.ts';
import { ChangeProposals } from '../change-proposals.service.ts';
import { impactReadings, type ImpactRow, impactSummary, type ImpactSummary } from './impact.query.ts';
import { ImpactRuns } from './impact-runs.service.ts';
import { beginCounting, endCounting } from './impact-state.query.ts';

/** What a proposed change would have meant, kept with it so that the approver decides on what was shown. */
@Injectable()
export class ProposalImpacts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly proposals: ChangeProposals,
    private readonly runs: ImpactRuns,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async summary(caller: Caller, id: string): Promise<ImpactSummary> {
    const summary = await impactSummary(this.dataSource.manager, caller, id);
    return summary ?? { readings: 0, flips: 0, alarmFlips: 0, days: 0, units: 0, movedDays: 0 };
  }

  /** The readings that flip, or all, at the units of the caller. */
  async readings(caller: Caller, id: string, query: ImpactQueryDto): Promise<Page<ImpactRow>> {
    const proposal = await this.proposals.find(caller, id);
    const [after = null] = query.cursor === undefined ? [] : decodeIds(query.cursor, 1);
    const { flips, unit, limit } = query;
    const asked = { id: proposal.id, flipsOnly: flips === 'true', unit: unit ?? null, after, limit: limit + 1 };
    const rows = await impactReadings(this.dataSource.manager, caller, asked);
    return pageOf(rows, limit, ({ place }) => [place]);
  }

  /** Counts the impact of an undecided proposal anew, on today's data. */
  async recount(caller: Caller, id: string): Promise<ProposalRow> {
    const { state, impactState } = await this.proposals.find(caller, id);
    if (state !== 'proposed')
      throw new DomainError('conflict', 'proposals.decided', 'This proposal has been decided already.');
    if (impactState !== 'counting') await this.begin(caller, id);
    return this.proposals.find(caller, id);
  }

  /** Breaks a count off; one that is done stays. */
  async cancel(caller: Caller, id: string): Promise<ProposalRow> {
    await this.proposals.find(caller, id);
    await inTransaction(this.dataSource, async (manager) => {
      if (await endCounting(manager, id, 'cancelled', this.clock.now()))
        await this.audit.record(manager, caller, 'change.impact-cancelled', { kind: 'change-proposal', id });
    });
    return this.proposals.find(caller, id);
  }

  private async begin(caller: Caller, id: string): Promise<void> {
    const begun = await inTransaction(this.dataSource, async (manager) => {
      const isNew = await beginCounting(manager, id);
      if (isNew) await this.audit.record(manager, caller, 'change.impact-recounted', { kind: 'change-proposal', id });
      return isNew;
    });
    if (begun) this.runs.start(id);
  }
}
