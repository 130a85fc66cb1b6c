import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import { Clock, instant } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { ComplaintDues } from '../dues/complaint-dues.service.ts';
import { clockView } from './clock-view.ts';
import type { ComplaintClockDto } from './complaint-clock.dto.ts';
import type { DeferralWithdrawalDto, EndedPauseDto, NewPauseDto } from './deferral.dto.ts';
import type { PauseRow } from './deferrals.query.ts';
import { refusedPause } from './deferral-refusals.ts';
import { pauseFault } from './domain/pause-fault.ts';
import {
  type ComplaintAddress,
  type HeldComplaint,
  holdToDefer,
  refuseStale,
  unknownDeferral,
} from './held-complaint.ts';
import { endPause, insertPause, withdrawDeferral } from './write-deferral.query.ts';

/** Stretches in which the clock of one complaint stands still, such as while its customer is awaited. */
@Injectable()
export class Pauses {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dues: ComplaintDues,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Stops the clock; the same sent twice stops it once. */
  begin(caller: Caller, address: ComplaintAddress, wish: NewPauseDto): Promise<ComplaintClockDto> {
    return this.change(caller, address, async (manager, held) => {
      const [from, to] = [Date.parse(wish.from), wish.to === null ? null : Date.parse(wish.to)];
      const reason = wish.reason.trim();
      const isSent = ({ onVersion, recordedBy, fromAt, withdrawnAt }: PauseRow): boolean =>
        withdrawnAt === null &&
        onVersion === wish.version &&
        recordedBy === caller.username &&
        fromAt.getTime() === from;
      if (held.deferrals.pauses.some(isSent)) return;
      refuseStale(held, wish.version);
      this.check(held, { from, to });
      const writing = { by: caller.username, at: this.clock.now(), reason, onVersion: wish.version };
      await insertPause(manager, held, { from: instant(from), to: to === null ? null : instant(to) }, writing);
      await this.record(manager, caller, address, 'complaint.paused', { ...stretchOf(from, to), reason });
    });
  }

  /** Lets the clock run again. */
  end(caller: Caller, address: ComplaintAddress, id: string, wish: EndedPauseDto): Promise<ComplaintClockDto> {
    return this.change(caller, address, async (manager, held) => {
      const [known, to] = [pauseOf(held, id), Date.parse(wish.to)];
      if (known.toAt?.getTime() === to) return;
      refuseStale(held, wish.version);
      if (known.toAt !== null || known.withdrawnAt !== null) throw unknownDeferral();
      this.check(held, { from: known.fromAt.getTime(), to }, id);
      await endPause(manager, id, instant(to), caller.username);
      await this.record(manager, caller, address, 'complaint.resumed', stretchOf(known.fromAt.getTime(), to));
    });
  }

  /** Takes a pause back, as if it had never been. */
  withdraw(
    caller: Caller,
    address: ComplaintAddress,
    id: string,
    wish: DeferralWithdrawalDto,
  ): Promise<ComplaintClockDto> {
    return this.change(caller, address, async (manager, held) => {
      const known = pauseOf(held, id);
      if (known.withdrawnAt !== null) return;
      refuseStale(held, wish.version);
      const writing = { by: caller.username, at: this.clock.now(), reason: wish.reason.trim() };
      await withdrawDeferral(manager, 'complaint_pauses', id, writing);
      const detail = { ...stretchOf(known.fromAt.getTime(), known.toAt?.getTime() ?? null), reason: writing.reason };
      await this.record(manager, caller, address, 'complaint.pause-withdrawn', detail);
    });
  }

  private check({ columns, deferrals }: HeldComplaint, stretch: { from: number; to: number | null }, own?: string) {
    const { receivedAt, closedAt } = columns;
    const around = {
      receivedAt: new Date(receivedAt).getTime(),
      closedAt: closedAt === null ? null : new Date(closedAt).getTime(),
      now: this.clock.epochMs(),
    };
    const others = deferrals.pauses
      .filter(({ id, withdrawnAt }) => id !== own && withdrawnAt === null)
      .map(({ fromAt, toAt }) => ({ from: fromAt.getTime(), to: toAt?.getTime() ?? null }));
    const fault = pauseFault(stretch, around, others);
    if (fault !== undefined) throw refusedPause(fault);
  }

  private change(
    caller: Caller,
    address: ComplaintAddress,
    write: (manager: EntityManager, held: HeldComplaint) => Promise<void>,
  ): Promise<ComplaintClockDto> {
    return inTransaction(this.dataSource, async (manager) => {
      await write(manager, await holdToDefer(manager, caller, address));
      const { trees } = await presentCatalogue(manager);
      const { columns, deferrals } = await holdToDefer(manager, caller, address);
      return clockView(await this.dues.reckoner(trees, manager), columns, deferrals);
    });
  }

  private record(manager: EntityManager, caller: Caller, address: ComplaintAddress, action: string, detail: Json) {
    const subject = { kind: 'complaint', id: `${address.source}/${address.number}` };
    return this.audit.record(manager, caller, action, subject, detail);
  }
}

function pauseOf({ deferrals }: HeldComplaint, id: string): PauseRow {
  const known = deferrals.pauses.find((each) => each.id === id);
  if (known === undefined) throw unknownDeferral();
  return known;
}

function stretchOf(from: number, to: number | null) {
  return { from: instant(from).toISOString(), to: to === null ? null : instant(to).toISOString() };
}
