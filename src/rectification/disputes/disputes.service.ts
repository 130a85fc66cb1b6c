import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { unknownComplaint } from '../../complaints/complaint-name.ts';
import { isInScope } from '../../complaints/complaint-scope.ts';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import { Clock } from '../../platform/clock.ts';
import { Settings } from '../../platform/config/settings.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { workingDayAfter } from '../../shared/working-day.ts';
import { markOf } from '../mark.ts';
import { type ContestedComplaint, contestedComplaint } from './contested-complaint.query.ts';
import { disputeDetail } from './dispute-detail.ts';
import { type DisputeRow, disputes, lockDispute } from './dispute.query.ts';
import { excludedAlready, openAlready, unknownDispute, wrongClaim } from './dispute-refusals.ts';
import { type DisputeGround, effectOf } from './domain/dispute.ts';
import { possibleJudges } from './possible-judges.query.ts';
import { insertDispute, keepNaming } from './write-dispute.query.ts';

/** A dispute as somebody files it. */
export interface FiledDispute {
  readonly source: string;
  readonly number: string;
  readonly ground: DisputeGround;
  readonly reason: string;
  /** Whose the complaint is, in words; where it was filed against the wrong unit, and nowhere else. */
  readonly claimedPlace: string | null;
}

/** Disputes (申辩) as they are filed and found; what becomes of them is decided by steps. */
@Injectable()
export class Disputes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: WorkingCalendars,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Contests that a complaint counts; the same sent twice files it once. One open dispute per complaint. */
  file(caller: Caller, filed: FiledDispute): Promise<DisputeRow> {
    const needsPlace = effectOf(filed.ground) === 'moved';
    if (needsPlace === (filed.claimedPlace === null)) throw wrongClaim(needsPlace ? 'missing' : 'unneeded');
    return inTransaction(this.dataSource, async (manager) => {
      const complaint = await contestedComplaint(manager, filed.source, filed.number);
      if (complaint === undefined || !isInScope(caller, complaint)) throw unknownComplaint(filed.source, filed.number);
      if (complaint.isExcluded) throw excludedAlready();
      const id = await this.insert(manager, caller, complaint, filed);
      if (id === undefined) return this.sameAsOpen(manager, caller, filed);
      const dispute = await this.find(caller, id, manager);
      const subject = { kind: 'dispute', id };
      await this.audit.record(manager, caller, 'dispute.filed', subject, {
        ...disputeDetail(dispute),
        reason: dispute.reason,
        claimedPlace: dispute.claimedPlace,
        dueDay: dispute.dueDay,
        judge: dispute.judge,
      });
      return dispute;
    });
  }

  /** The dispute, when it concerns the caller. One that does not answers like one that does not exist. */
  async find(caller: Caller, id: string, manager = this.dataSource.manager): Promise<DisputeRow> {
    const [dispute] = /^\d{1,18}$/.test(id) ? await disputes(manager, caller, { id, limit: 1 }) : [];
    if (dispute === undefined) throw unknownDispute();
    return dispute;
  }

  /** The same, kept from other writers until the transaction ends. */
  async held(manager: EntityManager, caller: Caller, id: string): Promise<DisputeRow> {
    const { id: found } = await this.find(caller, id, manager);
    await lockDispute(manager, found);
    return this.find(caller, found, manager);
  }

  private async insert(
    manager: EntityManager,
    caller: Caller,
    { sourceId, unitId, unitPath, department }: ContestedComplaint,
    { number, ground, reason, claimedPlace }: FiledDispute,
  ): Promise<string | undefined> {
    const mark = markOf(caller, this.clock);
    const against = { unitId, department };
    const from = { unitId: caller.unitId, department: caller.department };
    const filers = [mark.hand.by, ...(mark.hand.for === null ? [] : [mark.hand.for])];
    const [judge] = await possibleJudges(manager, { unitPath, against, from, filers });
    // the day on which it was filed is not counted (SCREENS §3: 裁定期限)
    const dueDay = workingDayAfter(await this.calendars.current(manager), mark.on, this.settings.disputeDays);
    const told = { ground, reason, claimedPlace, dueDay, judge: judge?.username ?? null };
    const id = await insertDispute(manager, { sourceId, number, against, from, ...told }, mark);
    if (id !== undefined && judge !== undefined)
      await keepNaming(manager, id, judge.username, { hand: null, at: mark.at });
    return id;
  }

  /** The open dispute about the complaint, when it is the very same. */
  private async sameAsOpen(
    manager: EntityManager,
    caller: Caller,
    { source, number, ground, reason, claimedPlace }: FiledDispute,
  ): Promise<DisputeRow> {
    const [open] = await disputes(manager, caller, { complaint: { source, number }, states: ['open'], limit: 1 });
    if (open === undefined) throw unknownDispute();
    const isSame = open.ground === ground && open.reason === reason && open.claimedPlace === claimedPlace;
    if (isSame && open.filedBy === caller.username) return open;
    throw openAlready(open.id);
  }
}
