import type { Extension } from '../../catalogue/domain/due.ts';
import type { EntityManager } from 'typeorm';
import type { ComplaintKey } from '../write-complaint.ts';

/** What every record of a deferral says of itself. */
interface DeferralRow {
  readonly id: string;
  readonly sourceId: number;
  readonly number: string;
  readonly reason: string;
  readonly onVersion: number;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
  readonly version: number;
}

export interface ExtensionRow extends DeferralRow, Omit<Extension, 'grantedAt' | 'lateFrom'> {
  readonly formerDay: string;
  readonly lateFrom: Date;
  readonly askedBy: string;
  readonly askedOn: string;
  readonly grantedBy: string;
  readonly grantedAt: Date;
}

export interface PauseRow extends DeferralRow {
  readonly fromAt: Date;
  readonly toAt: Date | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly endedBy: string | null;
}

/** The extensions and pauses of one complaint, also those withdrawn, the oldest first. */
export interface Deferrals {
  readonly extensions: readonly ExtensionRow[];
  readonly pauses: readonly PauseRow[];
}

export const NO_DEFERRALS: Deferrals = { extensions: [], pauses: [] };

/** What was deferred of each of these complaints, by `keyOf`; those nothing was deferred of are left out. */
export async function deferralsOf(
  manager: EntityManager,
  complaints: readonly ComplaintKey[],
): Promise<ReadonlyMap<string, Deferrals>> {
  if (complaints.length === 0) return new Map();
  const keys = [complaints.map(({ sourceId }) => sourceId), complaints.map(({ number }) => number)];
  const extensions = await manager.query<ExtensionRow[]>(EXTENSIONS, keys);
  const pauses = await manager.query<PauseRow[]>(PAUSES, keys);
  const found = new Map<string, { extensions: ExtensionRow[]; pauses: PauseRow[] }>();
  const of = (row: ComplaintKey) => {
    const known = found.get(keyOf(row)) ?? { extensions: [], pauses: [] };
    found.set(keyOf(row), known);
    return known;
  };
  for (const row of extensions) of(row).extensions.push(row);
  for (const row of pauses) of(row).pauses.push(row);
  return found;
}

export function keyOf({ sourceId, number }: ComplaintKey): string {
  return `${sourceId} ${number}`;
}

const WANTED = `JOIN unnest($1::smallint[], $2::text[]) AS k (source_id, number)
       ON k.source_id = d.source_id AND k.number = d.number`;

const RECORD = `d.id AS id, d.source_id AS "sourceId", d.number AS number, d.reason AS reason, d.on_version AS "onVersion",
       d.withdrawn_by AS "withdrawnBy", d.withdrawn_at AS "withdrawnAt", d.withdrawal_reason AS "withdrawalReason",
       d.version AS version`;

const EXTENSIONS = `
  SELECT ${RECORD}, d.step AS step, d.of_source AS "ofSource", d.regime AS regime, d.former_day::text AS "formerDay",
         d.day::text AS day, d.late_from AS "lateFrom", d.asked_by AS "askedBy", d.asked_on::text AS "askedOn",
         d.granted_by AS "grantedBy", d.granted_at AS "grantedAt"
  FROM complaint_extensions d ${WANTED}
  ORDER BY d.id`;

const PAUSES = `
  SELECT ${RECORD}, d.from_at AS "fromAt", d.to_at AS "toAt", d.recorded_by AS "recordedBy",
         d.recorded_at AS "recordedAt", d.ended_by AS "endedBy"
  FROM complaint_pauses d ${WANTED}
  ORDER BY d.from_at, d.id`;
