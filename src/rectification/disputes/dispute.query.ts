import type { EntityManager } from 'typeorm';
import { type Caller, mayDo } from '../../accounts/caller.ts';
import { displayNameOf } from '../../accounts/display-name.ts';
import { inSubtree } from '../../organization/scope.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { DisputeGround, DisputeState } from './domain/dispute.ts';

interface BothNames {
  readonly zh: string;
  readonly en: string;
}

/** A dispute with all it says; its files are told apart. */
export interface DisputeRow {
  readonly id: string;
  readonly sourceId: number;
  readonly source: string;
  readonly number: string;
  /** Whether the complaint is still in the data. */
  readonly isThere: boolean;
  /** Against whom it counted when it was filed. */
  readonly unitId: string;
  readonly unit: string;
  readonly unitPath: string;
  readonly unitName: BothNames;
  readonly department: string | null;
  readonly ground: DisputeGround;
  readonly reason: string;
  /** Whose the complaint is, in the words of whoever contests it. */
  readonly claimedPlace: string | null;
  readonly filedBy: string;
  readonly filedByName: string;
  readonly filedFor: string | null;
  readonly filedForName: string | null;
  readonly filedAt: Date;
  readonly filedUnitId: string;
  readonly filedUnit: string;
  readonly filedUnitName: BothNames;
  readonly filedDepartment: string | null;
  readonly dueDay: Day;
  readonly judge: string | null;
  readonly judgeName: string | null;
  readonly state: DisputeState;
  readonly movedUnit: string | null;
  readonly movedUnitName: BothNames | null;
  readonly movedDepartment: string | null;
  readonly endedReason: string | null;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedFor: string | null;
  readonly decidedForName: string | null;
  readonly decidedAt: Date | null;
  readonly evidenceCount: number;
  readonly version: number;
}

/** Which disputes, in which order. */
export interface DisputeFilter {
  readonly id?: string;
  readonly complaint?: { readonly source: string; readonly number: string };
  readonly states?: readonly DisputeState[] | undefined;
  readonly ground?: DisputeGround | undefined;
  /** Of units of the sub-tree with this path. */
  readonly unitPath?: string;
  /** To be judged before this day. */
  readonly dueBefore?: Day | undefined;
  /** Those the caller is to judge, or those they or their place filed. */
  readonly mine?: 'judge' | 'filed' | undefined;
  readonly sort?: 'due' | 'newest';
  /** Due day and id of the last row shown. */
  readonly after?: { readonly day: Day; readonly id: string } | undefined;
  readonly limit: number;
}

const CONCERNS_CALLER = `(
  (${inSubtree('u', 1)} OR ${inSubtree('fu', 1)})
    AND ($2::text IS NULL OR d.department = $2 OR d.filed_department = $2)
  OR d.judge IN ($3, $4) OR d.filed_by = $3)`;

const MINE = `($12::text IS NULL
  OR $12 = 'judge' AND d.judge IN ($3, $4)
  OR $12 = 'filed' AND (d.filed_by = $3 OR fu.code = $13 AND d.filed_department IS NOT DISTINCT FROM $14))`;

const named = (alias: string) => `json_build_object('zh', ${alias}.name_zh, 'en', ${alias}.name_en)`;

/** Disputes that concern the caller: about or by their units (or their department in them), or theirs to judge. */
export function disputes(manager: EntityManager, caller: Caller, filter: DisputeFilter): Promise<DisputeRow[]> {
  const { id, complaint, states, ground, unitPath, dueBefore, mine, sort = 'newest', after, limit } = filter;
  const position = sort === 'due' ? `(d.due_day, d.id) > ($15, $16)` : `d.id < $16`;
  const seesAll = mayDo(caller, 'disputes.judge') || mayDo(caller, 'disputes.assign');
  const who = [caller.unitPath, seesAll ? null : caller.department, caller.username, caller.actingFor];
  const which = [id, complaint?.source, complaint?.number, states, ground, unitPath, dueBefore, mine];
  const where = [caller.unitCode, caller.department, after?.day, after?.id, limit];
  return manager.query<DisputeRow[]>(
    `SELECT d.id AS id, d.source_id AS "sourceId", s.code AS source, d.number AS number,
            EXISTS (SELECT FROM complaints c WHERE c.source_id = d.source_id AND c.number = d.number) AS "isThere",
            d.unit_id AS "unitId", u.code AS unit, u.path AS "unitPath", ${named('u')} AS "unitName",
            d.department AS department, d.ground AS ground, d.reason AS reason, d.claimed_place AS "claimedPlace",
            d.filed_by AS "filedBy", ${displayNameOf('d.filed_by')} AS "filedByName", d.filed_for AS "filedFor",
            ${displayNameOf('d.filed_for')} AS "filedForName", d.filed_at AS "filedAt", d.filed_unit_id AS "filedUnitId",
            fu.code AS "filedUnit",
            ${named('fu')} AS "filedUnitName", d.filed_department AS "filedDepartment", d.due_day::text AS "dueDay",
            d.judge AS judge, ${displayNameOf('d.judge')} AS "judgeName", d.state AS state, mu.code AS "movedUnit",
            CASE WHEN mu.id IS NOT NULL THEN ${named('mu')} END AS "movedUnitName", d.moved_department AS "movedDepartment",
            d.ended_reason AS "endedReason", d.decided_by AS "decidedBy", ${displayNameOf('d.decided_by')} AS "decidedByName",
            d.decided_for AS "decidedFor", ${displayNameOf('d.decided_for')} AS "decidedForName", d.decided_at AS "decidedAt",
            (SELECT count(*)::integer FROM complaint_dispute_evidence e WHERE e.dispute_id = d.id) AS "evidenceCount",
            d.version AS version
     FROM complaint_disputes d JOIN complaint_sources s ON s.id = d.source_id JOIN units u ON u.id = d.unit_id
     JOIN units fu ON fu.id = d.filed_unit_id LEFT JOIN units mu ON mu.id = d.moved_unit_id
     WHERE ${CONCERNS_CALLER} AND ($5::bigint IS NULL OR d.id = $5)
       AND ($6::text IS NULL OR s.code = $6 AND d.number = $7) AND ($8::text[] IS NULL OR d.state = ANY ($8))
       AND ($9::text IS NULL OR d.ground = $9) AND ($10::text IS NULL OR ${inSubtree('u', 10)})
       AND ($11::date IS NULL OR d.due_day < $11) AND ${MINE}
       AND (($15::date IS NULL AND $16::bigint IS NULL) OR ${position})
     ORDER BY ${sort === 'due' ? 'd.due_day, d.id' : 'd.id DESC'} LIMIT $17`,
    [...who, ...which, ...where].map((value) => value ?? null),
  );
}

/** Keeps other steps about the dispute waiting until the transaction ends. */
export async function lockDispute(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`SELECT d.id FROM complaint_disputes d WHERE d.id = $1 FOR UPDATE`, [id]);
}
