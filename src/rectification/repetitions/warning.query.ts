import type { EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { displayNameOf } from '../../accounts/display-name.ts';
import { ownDepartment } from '../../complaints/complaint-scope.ts';
import { inSubtree } from '../../organization/scope.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { OrderNumber } from '../domain/order-number.ts';
import type { RepetitionKind } from './domain/repetition.ts';

interface BothNames {
  readonly zh: string;
  readonly en: string;
}

/** A warning with all it says. */
export interface WarningRow {
  readonly id: string;
  readonly kind: RepetitionKind;
  readonly rung: number;
  readonly count: number;
  readonly since: Day;
  readonly unit: string;
  readonly unitName: BothNames;
  readonly department: string | null;
  readonly customerKey: string | null;
  readonly matter: string | null;
  readonly matterName: BothNames | null;
  readonly source: string | null;
  readonly number: string | null;
  readonly order: (OrderNumber & { readonly id: string; readonly title: string }) | null;
  readonly told: readonly { readonly username: string; readonly name: string }[];
  readonly toldAt: Date;
  readonly closedBy: string | null;
  readonly closedByName: string | null;
  readonly closedFor: string | null;
  readonly closedForName: string | null;
  readonly closedAt: Date | null;
  readonly closedNote: string | null;
  readonly version: number;
}

/** Which warnings, in which order. */
export interface WarningFilter {
  readonly id?: string;
  readonly kind?: RepetitionKind | undefined;
  readonly state?: 'open' | 'closed' | undefined;
  /** About the sub-tree with this path. */
  readonly unitPath?: string;
  /** Those the caller was told of. */
  readonly mine?: boolean;
  readonly sort?: 'newest' | 'rung';
  /** Rung and id of the last row shown. */
  readonly after?: { readonly rung: string; readonly id: string } | undefined;
  readonly limit: number;
}

const CONCERNS_CALLER = `(${inSubtree('u', 1)} AND ($2::text IS NULL OR w.department = $2)
  OR w.told && ARRAY[$3, $4]::text[])`;

const TOLD = `
  SELECT coalesce(json_agg(json_build_object('username', n.username, 'name', ${displayNameOf('n.username')})
           ORDER BY n.place), '[]')
  FROM unnest(w.told) WITH ORDINALITY AS n (username, place)`;

/** Warnings that concern the caller: about their units (or their department in them), or told to them. */
export function warnings(manager: EntityManager, caller: Caller, filter: WarningFilter): Promise<WarningRow[]> {
  const { id, kind, state, unitPath, mine = false, sort = 'newest', after, limit } = filter;
  const position = sort === 'rung' ? `(w.rung, w.id) < ($10, $11)` : `w.id < $11`;
  const who = [caller.unitPath, ownDepartment(caller), caller.username, caller.actingFor];
  const which = [id, kind, state, unitPath];
  return manager.query<WarningRow[]>(
    `SELECT w.id AS id, w.kind AS kind, w.rung AS rung, w.count AS count, w.since::text AS since, u.code AS unit,
            json_build_object('zh', u.name_zh, 'en', u.name_en) AS "unitName", w.department AS department,
            w.customer_key AS "customerKey", w.matter AS matter,
            CASE WHEN t.code IS NOT NULL THEN json_build_object('zh', t.name_zh, 'en', t.name_en) END AS "matterName",
            s.code AS source, w.number AS number,
            CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id::text, 'title', o.title, 'grade', o.grade,
              'year', o.year, 'number', o.number) END AS "order",
            (${TOLD}) AS told, w.told_at AS "toldAt", w.closed_by AS "closedBy",
            ${displayNameOf('w.closed_by')} AS "closedByName", w.closed_for AS "closedFor",
            ${displayNameOf('w.closed_for')} AS "closedForName", w.closed_at AS "closedAt",
            w.closed_note AS "closedNote", w.version AS version
     FROM repetition_warnings w JOIN units u ON u.id = w.unit_id
     LEFT JOIN complaint_sources s ON s.id = w.source_id LEFT JOIN supervision_orders o ON o.id = w.order_id
     LEFT JOIN catalogue_entries t ON t.dimension = 'type' AND t.code = w.matter
     WHERE ${CONCERNS_CALLER} AND ($5::bigint IS NULL OR w.id = $5) AND ($6::text IS NULL OR w.kind = $6)
       AND ($7::text IS NULL OR (w.closed_by IS NULL) = ($7 = 'open'))
       AND ($8::text IS NULL OR ${inSubtree('u', 8)}) AND (NOT $9::boolean OR w.told && ARRAY[$3, $4]::text[])
       AND (($10::integer IS NULL AND $11::bigint IS NULL) OR ${position})
     ORDER BY ${sort === 'rung' ? 'w.rung DESC, w.id DESC' : 'w.id DESC'} LIMIT $12`,
    [...who, ...which, mine, after?.rung, after?.id, limit].map((value) => value ?? null),
  );
}
