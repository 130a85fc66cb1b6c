import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { ComplaintRecords } from '../../complaints/complaint-record.service.ts';
import { Units } from '../../organization/units.service.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/http/page.ts';
import { asAuditor } from './audit-scope.ts';
import { type AuditItemRow, auditItems } from './audit-items.query.ts';
import type { AuditedComplaintDto, CaseAuditItemDto } from './case-audit.dto.ts';
import type { CaseAuditItemsQueryDto } from './case-audit-query.dto.ts';
import { unknownAudit } from './case-audit-refusals.ts';
import { itemView } from './case-audit-view.ts';
import { CaseAudits } from './case-audits.service.ts';
import { namesOf } from './standpoint.ts';

/** The complaints of an audit, with what was found of them. */
@Injectable()
export class CaseAuditItems {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audits: CaseAudits,
    private readonly units: Units,
    private readonly records: ComplaintRecords,
  ) {}

  async page(
    caller: Caller,
    id: string,
    { show, unit, mine, limit, cursor }: CaseAuditItemsQueryDto,
  ): Promise<Page<CaseAuditItemDto>> {
    const audit = await this.audits.find(caller, id);
    const rows = await auditItems(this.dataSource.manager, caller, audit.id, {
      show,
      unitPath: unit === undefined ? undefined : (await this.units.inScope(caller, unit)).path,
      checkers: mine === undefined ? undefined : namesOf(caller),
      after: cursor === undefined ? undefined : positionIn(cursor),
      limit: limit + 1,
    });
    const { items, next } = pageOf(rows, limit, ({ place }) => [place]);
    return { items: items.map((row) => itemView(caller, audit.state, row)), next };
  }

  /** One of them with its record, masked as anywhere; without it when it was taken back or moved out of scope. */
  async show(caller: Caller, id: string, place: string): Promise<AuditedComplaintDto> {
    const audit = await this.audits.find(caller, id);
    const row = await this.find(this.dataSource.manager, caller, audit.id, place);
    const record = this.records.find(asAuditor(caller), row.source, row.number);
    return { ...itemView(caller, audit.state, row), complaint: await record.catch(nullWhereUnknown) };
  }

  async find(manager: EntityManager, caller: Caller, id: string, place: string): Promise<AuditItemRow> {
    const [row] = /^[1-9]\d{0,8}$/.test(place)
      ? await auditItems(manager, caller, id, { place: Number(place), limit: 1 })
      : [];
    if (row === undefined) throw unknownAudit();
    return row;
  }
}

function nullWhereUnknown(error: unknown): null {
  if (error instanceof DomainError && error.kind === 'not-found') return null;
  throw error;
}

function positionIn(cursor: string): number {
  const [place = ''] = decodeCursor(cursor, 1);
  if (/^\d{1,9}$/.test(place)) return Number(place);
  throw new DomainError(
    'invalid',
    'request.invalid-cursor',
    'The cursor is not one of ours; start from the first page.',
  );
}
