import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Caller, mayDo } from '../../accounts/caller.ts';
import { covers } from '../../organization/scope.ts';
import { indicatorVersions } from '../definitions/indicator-versions.query.ts';
import { indicatorDto } from '../definitions/indicator-view.ts';
import { limitVersions } from '../definitions/limit-versions.query.ts';
import type { IndicatorChangeDto, LimitChangeDto, MayDecide, WholeChangeProposalDto } from './change-proposal.dto.ts';
import type { ProposalRow } from './change-proposal.query.ts';
import { changeProposalDto } from './change-proposal-view.ts';
import { isOwn } from './domain/change-proposal.ts';
import { handOf } from './hand-of.ts';
import { ProposalImpacts } from './impact/proposal-impacts.service.ts';
import { proposedDefinition } from './proposed-definition.ts';

/** One proposal with everything an approver looks at. */
@Injectable()
export class WholeProposals {
  private readonly dataSource: DataSource;
  private readonly impacts: ProposalImpacts;

  constructor(dataSource: DataSource, impacts: ProposalImpacts) {
    this.dataSource = dataSource;
    this.impacts = impacts;
  }

  async of(caller: Caller, row: ProposalRow): Promise<WholeChangeProposalDto> {
    return {
      ...changeProposalDto(row),
      indicator: row.kind === 'indicator' ? await this.indicatorChange(row) : null,
      limit: row.kind === 'limit' ? await this.limitChange(row) : null,
      mayApprove: mayApprove(caller, row),
      summary: await this.impacts.summary(caller, row.id),
    };
  }

  private async indicatorChange(row: ProposalRow): Promise<IndicatorChangeDto | null> {
    const versions = await indicatorVersions(this.dataSource.manager, row.code);
    const before = versions.find(({ version }) => version === row.baseVersion);
    const proposed = proposedDefinition(row);
    if (before === undefined || proposed.kind !== 'indicator') return null;
    const { code, name, definition } = proposed.definition;
    return { before: indicatorDto(before), after: { code, name, ...definition } };
  }

  private async limitChange(row: ProposalRow): Promise<LimitChangeDto | null> {
    const versions = await limitVersions(this.dataSource.manager, row.code);
    const before = versions.find(({ version }) => version === row.baseVersion);
    const proposed = proposedDefinition(row);
    return before === undefined || proposed.kind !== 'limit' ? null : { before, after: proposed.definition };
  }
}

/** Whether the caller may approve, or the first reason why not; a page shows it before anybody tries. */
function mayApprove(caller: Caller, row: ProposalRow): MayDecide {
  if (row.state !== 'proposed') return 'decided';
  if (isOwn({ by: row.proposedBy, for: row.proposedFor }, handOf(caller))) return 'own';
  if (!mayDo(caller, 'definition-changes.decide')) return 'not-permitted';
  if (!covers(caller, row.unitPath)) return 'beyond-scope';
  if (row.newestVersion !== row.baseVersion) return 'stale';
  return row.impactState === 'ready' ? 'yes' : 'no-impact';
}
