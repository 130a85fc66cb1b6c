import type { Extension } from '../../catalogue/domain/due.ts';
import type { EntityManager } from 'typeorm';
import type { HeldComplaint } from './held-complaint.ts';

/** Who writes, when, why, and upon which version of the complaint's clock. */
export interface Writing {
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
  readonly onVersion: number;
}

export type NewExtension = Omit<Extension, 'grantedAt' | 'lateFrom'> & {
  readonly formerDay: string;
  readonly lateFrom: Date;
  readonly askedBy: string;
  readonly askedOn: string;
};

export async function insertExtension(
  manager: EntityManager,
  { sourceId, number, unitId }: HeldComplaint,
  extension: NewExtension,
  { by, at, reason, onVersion }: Writing,
): Promise<void> {
  const { step, ofSource, regime, formerDay, day, lateFrom, askedBy, askedOn } = extension;
  await manager.query(
    `INSERT INTO complaint_extensions
       (source_id, number, unit_id, step, of_source, regime, former_day, day, late_from, asked_by, asked_on, granted_by,
        granted_at, reason, on_version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      sourceId,
      number,
      unitId,
      step,
      ofSource,
      regime,
      formerDay,
      day,
      lateFrom,
      askedBy,
      askedOn,
      by,
      at,
      reason,
      onVersion,
    ],
  );
}

export async function insertPause(
  manager: EntityManager,
  { sourceId, number, unitId }: HeldComplaint,
  { from, to }: { from: Date; to: Date | null },
  { by, at, reason, onVersion }: Writing,
): Promise<void> {
  await manager.query(
    `INSERT INTO complaint_pauses
       (source_id, number, unit_id, from_at, to_at, recorded_by, recorded_at, ended_by, reason, on_version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [sourceId, number, unitId, from, to, by, at, to === null ? null : by, reason, onVersion],
  );
}

export async function endPause(manager: EntityManager, id: string, to: Date, by: string): Promise<void> {
  await manager.query(`UPDATE complaint_pauses SET to_at = $2, ended_by = $3, version = version + 1 WHERE id = $1`, [
    id,
    to,
    by,
  ]);
}

/** Takes a record back; it stays to be seen and moves no date any more. */
export async function withdrawDeferral(
  manager: EntityManager,
  table: 'complaint_extensions' | 'complaint_pauses',
  id: string,
  { by, at, reason }: Omit<Writing, 'onVersion'>,
): Promise<void> {
  await manager.query(
    `UPDATE ${table} SET withdrawn_by = $2, withdrawn_at = $3, withdrawal_reason = $4, version = version + 1 WHERE id = $1`,
    [id, by, at, reason],
  );
}
