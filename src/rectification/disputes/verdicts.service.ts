import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { correctPlace, holdToCorrect } from '../../complaints/exclusions/corrections.ts';
import { excludeComplaint } from '../../complaints/exclusions/write-exclusion.query.ts';
import type { StoredComplaint } from '../../complaints/write-complaint.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { markOf } from '../mark.ts';
import type { DisputeRow } from './dispute.query.ts';
import { complaintGone, wrongPlace } from './dispute-refusals.ts';
import { type DisputeDeed, DisputeSteps } from './dispute-steps.service.ts';
import { type DisputeVerdict, effectOf } from './domain/dispute.ts';
import { endDispute, type Place } from './write-dispute.query.ts';

/** How a dispute is judged. */
export interface JudgedDispute {
  /** The version that was seen. */
  readonly version: number;
  readonly verdict: DisputeVerdict;
  readonly reason: string;
  /** Whose the complaint is, where it was filed against the wrong unit. */
  readonly belongsTo: { readonly unit: string; readonly department: string | null } | null;
}

/** Verdicts on disputes: what is upheld takes effect on the complaint, and on every figure, in the same transaction. */
@Injectable()
export class Verdicts {
  constructor(
    private readonly steps: DisputeSteps,
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  judge(caller: Caller, id: string, judged: JudgedDispute): Promise<DisputeRow> {
    return this.steps.take(caller, id, { step: 'verdict', version: judged.version }, (manager, dispute) =>
      this.carryOut(manager, caller, dispute, judged),
    );
  }

  private async carryOut(
    manager: EntityManager,
    caller: Caller,
    dispute: DisputeRow,
    { verdict, reason, belongsTo }: JudgedDispute,
  ): Promise<DisputeDeed> {
    const moves = verdict === 'upheld' && effectOf(dispute.ground) === 'moved';
    if (moves === (belongsTo === null)) throw wrongPlace(moves ? 'missing' : 'unneeded');
    const moved = belongsTo === null ? null : await this.placeOf(manager, caller, dispute, belongsTo);
    const mark = markOf(caller, this.clock);
    await endDispute(manager, dispute.id, { state: verdict, reason, moved }, mark);
    // counts are moved last: whoever counts the same units waits from then on
    if (verdict === 'upheld') await this.takeEffect(manager, caller, dispute, moved);
    return { action: `dispute.${verdict}`, detail: { reason, belongsTo: belongsTo?.unit ?? null } };
  }

  private async takeEffect(
    manager: EntityManager,
    caller: Caller,
    { sourceId, number }: DisputeRow,
    moved: Place | null,
  ): Promise<void> {
    const key = { sourceId, number };
    const former: StoredComplaint | undefined = await holdToCorrect(manager, key);
    if (former === undefined) throw complaintGone();
    if (moved !== null) await correctPlace(manager, key, former, { ...moved, by: caller.username });
    else await excludeComplaint(manager, key, former, { by: caller.username, at: this.clock.now() });
  }

  private async placeOf(
    manager: EntityManager,
    caller: Caller,
    dispute: DisputeRow,
    { unit, department }: NonNullable<JudgedDispute['belongsTo']>,
  ): Promise<Place> {
    const { id } = await this.units.inScope(caller, unit, manager);
    if (unit === dispute.unit && department === dispute.department) throw wrongPlace('same');
    return { unitId: id, department };
  }
}
