import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { decodeIds } from '../../platform/http/id-cursor.ts';
import { pageOf } from '../../platform/http/page.ts';
import { maskedValue } from '../complaint-fields.ts';
import { unknownComplaint } from '../complaint-name.ts';
import { isInScope, ownDepartment } from '../complaint-scope.ts';
import { COMPLAINT_COLUMNS } from '../imports/complaint-columns.ts';
import { unmaskableComplaint, type UnmaskableComplaint } from './unmaskable-complaint.query.ts';
import type { UnmaskedDto, UnmaskingPageDto, UnmaskingQueryDto } from './unmasking.dto.ts';
import { unmaskingList } from './unmasking-list.query.ts';

/** Seeing what masking hides: only with a reason, and never without a record. */
@Injectable()
export class Unmaskings {
  private readonly dataSource: DataSource;
  private readonly audit: Audit;
  private readonly clock: Clock;

  constructor(dataSource: DataSource, audit: Audit, clock: Clock) {
    this.dataSource = dataSource;
    this.audit = audit;
    this.clock = clock;
  }

  unmask(caller: Caller, source: string, number: string, reason: string): Promise<UnmaskedDto> {
    return inTransaction(this.dataSource, async (manager) => {
      const complaint = await unmaskableComplaint(manager, source, number);
      if (complaint === undefined || !isInScope(caller, complaint)) throw unknownComplaint(source, number);
      const unmasking = await this.keep(manager, caller, complaint, { number, reason: reason.trim() });
      const subject = { kind: 'complaint', id: `${source}/${number}` };
      const fields = clearFields(complaint);
      const detail = { unmasking, reason: reason.trim(), fields: Object.keys(fields) };
      await this.audit.record(manager, caller, 'complaint.unmasked', subject, detail);
      return { unmasking, fields };
    });
  }

  /** Within the caller's scope, the newest first. */
  async page(caller: Caller, { actor, source, number, limit, cursor }: UnmaskingQueryDto): Promise<UnmaskingPageDto> {
    const [{ unitPath }, department] = [caller, ownDepartment(caller)];
    const filter = { unitPath, department, actor: actor ?? null, source: source ?? null, number: number ?? null };
    const [before = null] = cursor === undefined ? [] : decodeIds(cursor, 1);
    const rows = await unmaskingList(this.dataSource.manager, filter, before, limit + 1);
    const { items, next } = pageOf(rows, limit, ({ id }) => [id]);
    return { items: items.map((row) => ({ ...row, at: row.at.toISOString() })), next };
  }

  private async keep(
    manager: EntityManager,
    { username }: Caller,
    { sourceId, unitId, department }: UnmaskableComplaint,
    { number, reason }: { number: string; reason: string },
  ): Promise<string> {
    const rows: { id: string }[] = await manager.query(
      `INSERT INTO complaint_unmaskings (source_id, number, unit_id, department, username, reason, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id AS id`,
      [sourceId, number, unitId, department, username, reason, this.clock.now()],
    );
    const [kept] = rows;
    if (kept === undefined) throw new Error('the unmasking was not kept');
    return kept.id;
  }
}

/** Of the fields shown masked, those whose masking changes anything, in the clear. */
function clearFields({ row, customer }: UnmaskableComplaint): Record<string, string> {
  const clear = Object.entries(COMPLAINT_COLUMNS).flatMap(([field, [column]]): [string, string][] => {
    const value = row[column.name];
    return typeof value === 'string' && maskedValue(field, value, customer) !== value ? [[field, value]] : [];
  });
  return Object.fromEntries(clear);
}
