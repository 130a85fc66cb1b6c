import type { EntityManager } from 'typeorm';
import type { ComplaintKey } from '../../complaints/write-complaint.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { Mark } from '../mark.ts';
import type { DisputeGround, DisputeState } from './domain/dispute.ts';

/** A unit, or a department of it. */
export interface Place {
  readonly unitId: string;
  readonly department: string | null;
}

export interface NewDispute extends ComplaintKey {
  readonly against: Place;
  readonly from: Place;
  readonly ground: DisputeGround;
  readonly reason: string;
  readonly claimedPlace: string | null;
  readonly dueDay: Day;
  readonly judge: string | null;
}

/** Files the dispute; undefined when one of this complaint is open. */
export async function insertDispute(
  manager: EntityManager,
  { sourceId, number, against, from, ground, reason, claimedPlace, dueDay, judge }: NewDispute,
  { hand, at, on }: Mark,
): Promise<string | undefined> {
  const places = [sourceId, number, against.unitId, against.department, from.unitId, from.department];
  const [made] = await manager.query<{ id: string }[]>(
    `INSERT INTO complaint_disputes (source_id, number, unit_id, department, filed_unit_id, filed_department, ground, reason,
       claimed_place, due_day, judge, filed_by, filed_for, filed_at, filed_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     ON CONFLICT (source_id, number) WHERE state = 'open' DO NOTHING RETURNING id`,
    [...places, ground, reason, claimedPlace, dueDay, judge, hand.by, hand.for, at, on],
  );
  return made?.id;
}

/** How a dispute ends. */
export interface DisputeEnd {
  readonly state: Exclude<DisputeState, 'open'>;
  readonly reason: string;
  /** Where the complaint is counted from now on; null where it stays. */
  readonly moved: Place | null;
}

export async function endDispute(
  manager: EntityManager,
  id: string,
  { state, reason, moved }: DisputeEnd,
  { hand, at, on }: Mark,
): Promise<void> {
  await manager.query(
    `UPDATE complaint_disputes SET state = $2, ended_reason = $3, moved_unit_id = $4, moved_department = $5,
       decided_by = $6, decided_for = $7, decided_at = $8, decided_on = $9, version = version + 1
     WHERE id = $1`,
    [id, state, reason, moved?.unitId ?? null, moved?.department ?? null, hand.by, hand.for, at, on],
  );
}

/** Gives the dispute into somebody's hands. */
export async function nameJudge(manager: EntityManager, id: string, username: string): Promise<void> {
  await manager.query(`UPDATE complaint_disputes SET judge = $2, version = version + 1 WHERE id = $1`, [id, username]);
}

/** Keeps that the dispute came into somebody's hands; by nobody when it went to whoever had the fewest. */
export async function keepNaming(
  manager: EntityManager,
  id: string,
  judge: string,
  { hand, at }: { readonly hand: Mark['hand'] | null; readonly at: Date },
): Promise<void> {
  await manager.query(
    `INSERT INTO complaint_dispute_namings (dispute_id, number, judge, named_by, named_for, named_at)
     SELECT $1, count(*) + 1, $2, $3, $4, $5 FROM complaint_dispute_namings n WHERE n.dispute_id = $1`,
    [id, judge, hand?.by ?? null, hand?.for ?? null, at],
  );
}

/** Counts one version on: something was added. */
export async function touchDispute(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`UPDATE complaint_disputes SET version = version + 1 WHERE id = $1`, [id]);
}
