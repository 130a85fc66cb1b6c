import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Units } from '../../organization/units.service.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/http/page.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { findingsByUnit, progressByChecker } from './audit-groups.query.ts';
import type { CaseAuditDto } from './case-audit.dto.ts';
import { type CaseAuditRow, caseAudits, lockAudit } from './case-audit.query.ts';
import type { CaseAuditListQueryDto } from './case-audit-query.dto.ts';
import { unknownAudit } from './case-audit-refusals.ts';
import { summaryOf } from './case-audit-view.ts';
import { CASE_AUDIT_STEPS, objectionToAuditStep } from './domain/case-audit.ts';
import { hasDrawn, namesOf } from './standpoint.ts';

/** Work-order audits (工单稽核) that concern the caller. */
@Injectable()
export class CaseAudits {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
  ) {}

  async page(
    caller: Caller,
    { state, unit, period, mine, limit, cursor }: CaseAuditListQueryDto,
  ): Promise<Page<CaseAuditRow>> {
    const rows = await caseAudits(this.dataSource.manager, caller, {
      states: state,
      period,
      unitPath: unit === undefined ? undefined : (await this.units.inScope(caller, unit)).path,
      checkers: mine === undefined ? undefined : namesOf(caller),
      after: cursor === undefined ? undefined : positionIn(cursor),
      limit: limit + 1,
    });
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** The audit, when the caller sees any of it. One out of scope answers like one that does not exist. */
  async find(caller: Caller, id: string, manager = this.dataSource.manager): Promise<CaseAuditRow> {
    const [audit] = /^\d{1,18}$/.test(id) ? await caseAudits(manager, caller, { id, limit: 1 }) : [];
    if (audit === undefined) throw unknownAudit();
    return audit;
  }

  /** The same, kept from other writers until the transaction ends. */
  async held(manager: EntityManager, caller: Caller, id: string): Promise<CaseAuditRow> {
    const { id: found } = await this.find(caller, id, manager);
    await lockAudit(manager, found);
    return this.find(caller, found, manager);
  }

  /** The audit with what was found by unit, how far its checkers have come, and the steps open to the caller. */
  async detail(caller: Caller, id: string): Promise<CaseAuditDto> {
    const { manager } = this.dataSource;
    const audit = await this.find(caller, id);
    const checkers = await progressByChecker(manager, caller, audit.id);
    const names = namesOf(caller);
    const checks = checkers.some(({ username }) => names.includes(username));
    const standpoint = { drew: hasDrawn(caller, audit), checks };
    const progress = { state: audit.state, waiting: audit.items - audit.checked };
    return {
      ...summaryOf(audit),
      units: await findingsByUnit(manager, caller, audit.id),
      checkers,
      steps: CASE_AUDIT_STEPS.filter((step) => objectionToAuditStep(step, progress, standpoint) === undefined),
    };
  }
}

function positionIn(cursor: string): string {
  const [id = ''] = decodeCursor(cursor, 1);
  if (/^\d{1,18}$/.test(id)) return id;
  throw new DomainError(
    'invalid',
    'request.invalid-cursor',
    'The cursor is not one of ours; start from the first page.',
  );
}
