import type { EntityManager } from 'typeorm';
import { displayNameOf } from '../../accounts/display-name.ts';
import { inSubtree, type UnitScope } from '../../organization/scope.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { LeverBody, LeverDecision, LeverState, Standing } from './domain/lever.ts';

/** A decision with the names of those who made it. */
export type NamedDecision = LeverDecision & { readonly byName: string; readonly forName: string | null };

export interface LeverRow extends LeverBody, Standing {
  readonly id: string;
  readonly unitName: { readonly zh: string; readonly en: string };
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedFor: string | null;
  readonly proposedForName: string | null;
  readonly proposedAt: Date;
  readonly version: number;
  readonly decisions: readonly NamedDecision[];
}

export interface LeverFilter {
  readonly id?: string;
  /** Of this unit alone. */
  readonly unitId?: string;
  readonly indicator?: string | undefined;
  readonly period?: string | undefined;
  readonly title?: string;
  readonly state?: LeverState | undefined;
  /** Those that wait for a decision on this day. */
  readonly waitingOn?: Day | null;
  /** Those proposed before this one. */
  readonly before?: string | null;
  readonly limit: number;
}

/** Levers of a scope's sub-tree, newest first, each with what was decided about it, oldest first. */
export function levers(manager: EntityManager, { unitPath }: UnitScope, filter: LeverFilter): Promise<LeverRow[]> {
  const { id, unitId, indicator, period, title, state, waitingOn, before, limit } = filter;
  return manager.query<LeverRow[]>(
    `SELECT l.id AS id, l.indicator_code AS indicator, u.code AS unit,
            json_build_object('zh', u.name_zh, 'en', u.name_en) AS "unitName", l.period AS period,
            json_build_object('zh', l.title_zh, 'en', l.title_en) AS title,
            CASE WHEN l.price IS NOT NULL THEN json_build_object('amount', l.price::text, 'currency', l.currency) END AS price,
            l.effect AS effect, l.from_day::text AS "from", l.state AS state, l.put_off_until::text AS "putOffUntil",
            l.proposed_by AS "proposedBy", ${displayNameOf('l.proposed_by')} AS "proposedByName",
            l.proposed_for AS "proposedFor", ${displayNameOf('l.proposed_for')} AS "proposedForName",
            l.proposed_at AS "proposedAt",
            l.proposed_on::text AS "proposedOn", l.version AS version,
            coalesce((SELECT json_agg(json_build_object('step', d.step, 'reason', d.reason, 'until', d.until,
                        'by', d.decided_by, 'byName', ${displayNameOf('d.decided_by')},
                        'for', d.decided_for, 'forName', ${displayNameOf('d.decided_for')},
                        'at', to_char(d.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                        'on', d.decided_on, 'outlook', d.outlook) ORDER BY d.version)
                      FROM lever_decisions d WHERE d.lever_id = l.id), '[]') AS decisions
     FROM levers l JOIN units u ON u.id = l.unit_id
     WHERE ${inSubtree('u', 1)} AND ($2::bigint IS NULL OR l.id = $2) AND ($3::bigint IS NULL OR l.unit_id = $3)
       AND ($4::text IS NULL OR l.indicator_code = $4) AND ($5::text IS NULL OR l.period = $5)
       AND ($6::text IS NULL OR l.title_zh = $6) AND ($7::text IS NULL OR l.state = $7)
       AND ($8::date IS NULL OR l.state = 'proposed' OR (l.state = 'put-off' AND l.put_off_until <= $8))
       AND ($9::bigint IS NULL OR l.id < $9)
     ORDER BY l.id DESC LIMIT $10`,
    [unitPath, id, unitId, indicator, period, title, state, waitingOn, before, limit].map((value) => value ?? null),
  );
}

/** Keeps other decisions about the lever waiting until the transaction ends. */
export async function lockLever(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`SELECT l.id FROM levers l WHERE l.id = $1 FOR UPDATE`, [id]);
}
