import type { Due } from '../../catalogue/domain/due.ts';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import { grantExtension } from '../../catalogue/domain/grant-extension.ts';
import { duesOf } from '../../catalogue/domain/reply-due.ts';
import { Clock, instant } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { invalidField } from '../../platform/http/domain-error.ts';
import { ComplaintDues } from '../dues/complaint-dues.service.ts';
import type { DueReckoner } from '../dues/due-reckoner.ts';
import { clockView } from './clock-view.ts';
import type { ComplaintClockDto } from './complaint-clock.dto.ts';
import type { DeferralWithdrawalDto, NewExtensionDto } from './deferral.dto.ts';
import { refusedExtension } from './deferral-refusals.ts';
import {
  type ComplaintAddress,
  type HeldComplaint,
  holdToDefer,
  refuseStale,
  unknownDeferral,
} from './held-complaint.ts';
import { insertExtension, withdrawDeferral } from './write-deferral.query.ts';

/** More time for a step of one complaint: granted by somebody, for a reason, beside the original date. */
@Injectable()
export class Extensions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dues: ComplaintDues,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Extends a step; the same sent twice extends it once. */
  grant(caller: Caller, address: ComplaintAddress, wish: NewExtensionDto): Promise<ComplaintClockDto> {
    if ((wish.until === null) === (wish.by === null))
      throw invalidField('until', 'deferrals.one-end', 'Say either until when or by how much.');
    return inTransaction(this.dataSource, async (manager) => {
      const held = await holdToDefer(manager, caller, address);
      const reckoner = await this.reckoner(manager);
      if (!isSent(held, caller, wish)) {
        refuseStale(held, wish.version);
        await this.extend(manager, caller, { address, held, reckoner, wish });
      }
      return this.view(manager, caller, address, reckoner);
    });
  }

  /** Takes an extension back: the date is again what it was. */
  withdraw(
    caller: Caller,
    address: ComplaintAddress,
    id: string,
    { reason, version }: DeferralWithdrawalDto,
  ): Promise<ComplaintClockDto> {
    return inTransaction(this.dataSource, async (manager) => {
      const held = await holdToDefer(manager, caller, address);
      const known = held.deferrals.extensions.find((each) => each.id === id);
      if (known === undefined) throw unknownDeferral();
      if (known.withdrawnAt === null) {
        refuseStale(held, version);
        const writing = { by: caller.username, at: this.clock.now(), reason: reason.trim() };
        await withdrawDeferral(manager, 'complaint_extensions', id, writing);
        const detail = { step: known.step, day: known.day, reason: writing.reason };
        await this.audit.record(manager, caller, 'complaint.extension-withdrawn', subjectOf(address), detail);
      }
      return this.view(manager, caller, address, await this.reckoner(manager));
    });
  }

  private async extend(manager: EntityManager, caller: Caller, asked: Asked): Promise<void> {
    const { address, held, reckoner, wish } = asked;
    const facts = reckoner.facts(held.columns, held.deferrals);
    const due = duesOf(facts, reckoner.rules).find(({ step }) => step === wish.step);
    const granted = grantExtension(due, wish, facts, reckoner.rules, reckoner.now);
    if (!granted.ok) throw refusedExtension(granted.reason);
    if (due === undefined) throw new Error('an extension was granted of nothing');
    const { day, lateFrom } = granted.value;
    const { askedOn, version: onVersion } = wish;
    const [askedBy, reason] = [wish.askedBy.trim(), wish.reason.trim()];
    const extension = { ...basisOf(due), day, lateFrom: instant(lateFrom), askedBy, askedOn };
    const writing = { by: caller.username, at: this.clock.now(), reason, onVersion };
    await insertExtension(manager, held, extension, writing);
    const detail = { step: due.step, from: due.day, until: day, askedBy, askedOn, reason };
    await this.audit.record(manager, caller, 'complaint.extended', subjectOf(address), detail);
  }

  private async reckoner(manager: EntityManager): Promise<DueReckoner> {
    const { trees } = await presentCatalogue(manager);
    return this.dues.reckoner(trees, manager);
  }

  private async view(manager: EntityManager, caller: Caller, address: ComplaintAddress, reckoner: DueReckoner) {
    const { columns, deferrals } = await holdToDefer(manager, caller, address);
    return clockView(reckoner, columns, deferrals);
  }
}

interface Asked {
  readonly address: ComplaintAddress;
  readonly held: HeldComplaint;
  readonly reckoner: DueReckoner;
  readonly wish: NewExtensionDto;
}

/** Whether this very wish, seen on this version, has been granted already. */
function isSent(
  { deferrals }: HeldComplaint,
  { username }: Caller,
  { version, step, reason }: NewExtensionDto,
): boolean {
  return deferrals.extensions.some(
    (each) =>
      each.onVersion === version &&
      each.grantedBy === username &&
      each.step === step &&
      each.reason === reason.trim() &&
      each.withdrawnAt === null,
  );
}

function basisOf({ step, day, deadline }: Due) {
  return { step, ofSource: deadline === null, regime: deadline?.regime ?? null, formerDay: day };
}

function subjectOf({ source, number }: ComplaintAddress) {
  return { kind: 'complaint', id: `${source}/${number}` };
}
