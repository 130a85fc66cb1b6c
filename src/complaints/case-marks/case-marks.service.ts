import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { unknownComplaint } from '../complaint-name.ts';
import { isInScope } from '../complaint-scope.ts';
import { keyOf } from '../deferrals/deferrals.query.ts';
import type { CaseMarksDto, StatedOfManyDto } from './case-marks.dto.ts';
import { marksHeld, ordersInForce, statementsOf } from './case-marks.query.ts';
import { nothingToWithdraw, refuseContact, staleMark } from './case-mark-refusals.ts';
import { type MarkStatement, saysTheSame } from './domain/case-mark.ts';
import {
  type ComplaintAddress,
  complaintsAt,
  holdToMark,
  latestStatements,
  type MarkedComplaint,
  writeStatement,
} from './write-case-mark.query.ts';

const DEEDS = { analysis: 'analysed', rectification: 'rectified', assessment: 'assessed' } as const;

/**
 * The four marks of complaints: what people state of them beside the data. A statement belongs to the complaint's
 * number, so one taken out of the data and brought in again has its marks as before.
 */
@Injectable()
export class CaseMarks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** The marks of one complaint with everything that was ever stated of it. */
  async of(caller: Caller, address: ComplaintAddress, manager = this.dataSource.manager): Promise<CaseMarksDto> {
    const [complaint] = onlyOwn(caller, await complaintsAt(manager, [address]), [address]);
    const held = (await marksHeld(manager, [complaint])).get(keyOf(complaint)) ?? null;
    const statements = await statementsOf(manager, complaint);
    return {
      held,
      orders: await ordersInForce(manager, complaint),
      statements: statements.map(({ at, replacedAt, ...statement }) => ({
        ...statement,
        at: at.toISOString(),
        replacedAt: replacedAt?.toISOString() ?? null,
      })),
    };
  }

  /** States a mark of one complaint, seen at a version of that mark (0: never stated); the same again changes nothing. */
  state(caller: Caller, address: ComplaintAddress, statement: MarkStatement, version: number): Promise<CaseMarksDto> {
    return inTransaction(this.dataSource, async (manager) => {
      const [complaint] = onlyOwn(caller, await holdToMark(manager, [address]), [address]);
      refuseContact(complaint);
      const [latest] = await latestStatements(manager, [complaint], statement.kind);
      const isSent = latest !== undefined && latest.by === caller.username && saysTheSame(latest, statement);
      if (!isSent) {
        if ((latest?.version ?? 0) !== version) throw staleMark(statement.kind, latest?.version ?? 0);
        const isStanding = latest !== undefined && latest.form !== 'withdrawn';
        if (statement.form === 'withdrawn' && !isStanding) throw nothingToWithdraw();
        await this.write(manager, caller, [complaint], statement);
      }
      return this.of(caller, address, manager);
    });
  }

  /** States the same of many complaints, of those only of which nothing of the kind is stated: nobody's words are lost. */
  stateOfMany(
    caller: Caller,
    addresses: readonly ComplaintAddress[],
    statement: MarkStatement,
  ): Promise<StatedOfManyDto> {
    return inTransaction(this.dataSource, async (manager) => {
      const complaints = onlyOwn(caller, await holdToMark(manager, addresses), addresses);
      complaints.forEach(refuseContact);
      const latest = await latestStatements(manager, complaints, statement.kind);
      const spoken = new Set(latest.filter(({ form }) => form !== 'withdrawn').map(keyOf));
      const silent = complaints.filter((complaint) => !spoken.has(keyOf(complaint)));
      if (silent.length > 0) await this.write(manager, caller, silent, statement);
      return { stated: silent.length, left: complaints.length - silent.length };
    });
  }

  private async write(
    manager: EntityManager,
    caller: Caller,
    complaints: readonly MarkedComplaint[],
    statement: MarkStatement,
  ): Promise<void> {
    const hand = { by: caller.username, for: caller.actingFor ?? null, at: this.clock.now() };
    await writeStatement(manager, complaints, statement, hand);
    const numbers = complaints.map(({ source, number }) => `${source}/${number}`);
    const subject = { kind: 'complaint', id: numbers[0] ?? '' };
    const { kind, form, note, assessed } = statement;
    const detail = { kind, form, note, assessed, count: numbers.length, complaints: numbers };
    await this.audit.record(manager, caller, actionOf(statement, numbers.length), subject, detail);
  }
}

/** Those found that are the caller's own; an address of none of them refuses all. */
function onlyOwn(
  caller: Caller,
  found: readonly MarkedComplaint[],
  addresses: readonly ComplaintAddress[],
): readonly [MarkedComplaint, ...MarkedComplaint[]] {
  const own = found.filter((complaint) => isInScope(caller, complaint));
  const known = new Set(own.map(({ source, number }) => JSON.stringify([source, number])));
  const unknown = addresses.find(({ source, number }) => !known.has(JSON.stringify([source, number])));
  const [first, ...others] = own;
  if (unknown !== undefined || first === undefined)
    throw unknownComplaint(unknown?.source ?? '', unknown?.number ?? '');
  return [first, ...others];
}

function actionOf({ kind, form }: MarkStatement, count: number): string {
  if (form === 'withdrawn') return 'complaint.mark-withdrawn';
  return `${count === 1 ? 'complaint' : 'complaints'}.${DEEDS[kind]}`;
}
