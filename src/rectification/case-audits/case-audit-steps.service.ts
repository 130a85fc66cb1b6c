import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { markOf } from '../mark.ts';
import type { AuditItemRow } from './audit-items.query.ts';
import { CaseAuditItems } from './case-audit-items.service.ts';
import type { CaseAuditRow } from './case-audit.query.ts';
import { auditStepRefused, staleAudit, wrongFinding } from './case-audit-refusals.ts';
import { CaseAudits } from './case-audits.service.ts';
import {
  type CaseAuditObjection,
  type CaseAuditStandpoint,
  type CaseAuditStep,
  objectionToAuditStep,
} from './domain/case-audit.ts';
import { differsFrom, faultOfFinding, type Finding, isSameFinding } from './domain/finding.ts';
import { hasDrawn, mayFind } from './standpoint.ts';
import { endAudit, writeFinding } from './write-audit.query.ts';

/** What becomes of an audit: findings by those named, and its end. Who tries what is not theirs stays on record. */
@Injectable()
export class CaseAuditSteps {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audits: CaseAudits,
    private readonly items: CaseAuditItems,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Writes what was found of one complaint; said again it is written once, and a former finding is kept. */
  async find(caller: Caller, id: string, place: string, asked: { version: number; finding: Finding }): Promise<void> {
    const fault = faultOfFinding(asked.finding);
    if (fault !== undefined) throw wrongFinding(fault.field, fault.reason);
    const objection = await inTransaction(this.dataSource, async (manager) => {
      const audit = await this.audits.held(manager, caller, id);
      const item = await this.items.find(manager, caller, audit.id, place);
      const standpoint = { drew: hasDrawn(caller, audit), checks: mayFind(caller, item) };
      const against = await this.objection(manager, caller, audit, 'finding', standpoint);
      if (against === undefined) await this.write(manager, caller, audit, item, asked);
      return against;
    });
    if (objection !== undefined) throw auditStepRefused(objection);
  }

  /** Closes it, once every complaint is checked. */
  close(caller: Caller, id: string, version: number): Promise<void> {
    return this.end(caller, id, { step: 'closing', version, reason: null });
  }

  withdraw(caller: Caller, id: string, version: number, reason: string): Promise<void> {
    return this.end(caller, id, { step: 'withdrawal', version, reason });
  }

  private async write(
    manager: EntityManager,
    caller: Caller,
    { id }: CaseAuditRow,
    item: AuditItemRow,
    { version, finding }: { version: number; finding: Finding },
  ): Promise<void> {
    if (isWritten(item, finding) && item.version === version + 1) return;
    if (item.version !== version) throw staleAudit(item.version);
    const differs = differsFrom(item.recorded, finding.substantiated);
    await writeFinding(manager, { id, place: item.place }, { ...finding, differs }, markOf(caller, this.clock));
    const action = item.version === 0 ? 'case-audit.checked' : 'case-audit.corrected';
    await this.audit.record(
      manager,
      caller,
      action,
      { kind: 'case-audit', id },
      {
        complaint: `${item.source}/${item.number}`,
        ...finding,
        differs,
      },
    );
  }

  private async end(
    caller: Caller,
    id: string,
    { step, version, reason }: { step: 'closing' | 'withdrawal'; version: number; reason: string | null },
  ): Promise<void> {
    const objection = await inTransaction(this.dataSource, async (manager) => {
      const audit = await this.audits.held(manager, caller, id);
      if (audit.version !== version) throw staleAudit(audit.version);
      const standpoint = { drew: hasDrawn(caller, audit), checks: false };
      const against = await this.objection(manager, caller, audit, step, standpoint);
      if (against !== undefined) return against;
      const state = step === 'closing' ? 'closed' : 'withdrawn';
      await endAudit(manager, audit.id, { state, reason }, markOf(caller, this.clock));
      const { unit, period, items: sample } = audit;
      const subject = { kind: 'case-audit', id: audit.id };
      await this.audit.record(manager, caller, `case-audit.${state}`, subject, { unit, period, sample, reason });
      return undefined;
    });
    if (objection !== undefined) throw auditStepRefused(objection);
  }

  private async objection(
    manager: EntityManager,
    caller: Caller,
    { id, state, items, checked }: CaseAuditRow,
    step: CaseAuditStep,
    standpoint: CaseAuditStandpoint,
  ): Promise<CaseAuditObjection | undefined> {
    const objection = objectionToAuditStep(step, { state, waiting: items - checked }, standpoint);
    if (objection === undefined) return undefined;
    await this.audit.record(manager, caller, 'case-audit.denied', { kind: 'case-audit', id }, { step, objection });
    return objection;
  }
}

function isWritten({ inTime, content, fault, substantiated, note }: AuditItemRow, finding: Finding): boolean {
  if (inTime === null || content === null || substantiated === null) return false;
  return isSameFinding({ inTime, content, fault, substantiated, note }, finding);
}
