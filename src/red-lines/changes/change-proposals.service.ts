import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { covers } from '../../organization/scope.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import { decodeIds } from '../../platform/http/id-cursor.ts';
import { type Page, pageOf } from '../../platform/http/page.ts';
import { invalidBody } from '../definitions/invalid-body.ts';
import { Limits } from '../definitions/limits.service.ts';
import { unknownCodes } from '../definitions/unknown-codes.ts';
import type { Indicator } from '../domain/indicator.ts';
import { EVERY_UNIT } from '../domain/limit.ts';
import type { ChangeProposalQueryDto } from './change-proposal.dto.ts';
import { type ProposalRow, proposalsConcerning } from './change-proposal.query.ts';
import { type NewProposal, readProposal } from './domain/proposal-body.ts';
import { handOf } from './hand-of.ts';
import { insertProposal } from './insert-proposal.query.ts';
import { isIssuedFrom } from './issued-from.query.ts';
import { presentDefinition } from './present-definition.ts';
import { beyondScope, issuedFigures } from './proposal-refusals.ts';

/** Changes of definitions: proposed with a reason and a day, read by whom they concern. */
@Injectable()
export class ChangeProposals {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly limits: Limits,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Proposes a change of a definition there is; its impact is still to be counted. */
  async propose(caller: Caller, body: unknown): Promise<ProposalRow> {
    const read = readProposal(body);
    if (!read.ok) throw invalidBody(read.reason);
    const id = await inTransaction(this.dataSource, (manager) => this.proposeIn(manager, caller, read.value));
    return this.find(caller, id);
  }

  async find(caller: Caller, id: string, manager = this.dataSource.manager): Promise<ProposalRow> {
    const filter = { id, state: null, kind: null, code: null, before: null, limit: 1 };
    const [row] = /^\d{1,18}$/.test(id) ? await proposalsConcerning(manager, caller, this.clock.today(), filter) : [];
    if (row === undefined)
      throw new DomainError('not-found', 'proposals.unknown', `There is no proposal ${id} within your scope.`);
    return row;
  }

  async list(caller: Caller, { state, kind, code, cursor, limit }: ChangeProposalQueryDto): Promise<Page<ProposalRow>> {
    const [before = null] = cursor === undefined ? [] : decodeIds(cursor, 1);
    const rows = await proposalsConcerning(this.dataSource.manager, caller, this.clock.today(), {
      id: null,
      state: state ?? null,
      kind: kind ?? null,
      code: code ?? null,
      before,
      limit: limit + 1,
    });
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  private async proposeIn(manager: EntityManager, caller: Caller, proposal: NewProposal): Promise<string> {
    if (proposal.kind === 'limit') await this.limits.checkNames(manager, caller, proposal.definition);
    const unit = await this.units.find(concernedUnit(proposal), manager);
    if (unit === undefined || !covers(caller, unit.path)) throw beyondScope();
    const present = await presentDefinition(manager, proposal);
    const { kind, effectiveFrom, reason, definition } = proposal;
    if (present === undefined)
      throw invalidField(
        'definition.code',
        'proposals.unknown-code',
        `There is no ${kind} ${definition.code} to change.`,
      );
    if (proposal.kind === 'indicator') await requireKnownCodes(manager, proposal.definition);
    if (present.isSame)
      throw new DomainError('conflict', 'proposals.no-change', `The ${kind} ${definition.code} says this already.`);
    if (effectiveFrom <= this.clock.today() && (await isIssuedFrom(manager, unit.path, effectiveFrom)))
      throw issuedFigures();
    const id = await insertProposal(manager, proposal, {
      unit: unit.code,
      baseVersion: present.version,
      hand: handOf(caller),
      at: this.clock.now(),
    });
    const detail = { definition: definition.code, kind, effectiveFrom, reason };
    await this.audit.record(manager, caller, 'change.proposed', { kind: 'change-proposal', id }, detail);
    return id;
  }
}

async function requireKnownCodes(manager: EntityManager, { definition }: Indicator): Promise<void> {
  const unknown = await unknownCodes(manager, definition, 'definition');
  if (unknown.length > 0) throw invalidBody(unknown);
}

/** The unit whose readings change: the whole company unless the limit is that of one unit. */
function concernedUnit(proposal: NewProposal): string {
  return proposal.kind === 'limit' && proposal.definition.unit !== EVERY_UNIT ? proposal.definition.unit : 'root';
}
