import type { EntityManager } from 'typeorm';
import { displayNameOf } from '../../accounts/display-name.ts';
import { concerns, type UnitScope } from '../../organization/scope.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { EventKind, IncidentComplaints } from './domain/event.ts';

export interface EventUnit {
  readonly id: string;
  readonly code: string;
  readonly path: string;
  readonly name: { readonly zh: string; readonly en: string };
}

export interface EventRow {
  readonly id: string;
  readonly kind: EventKind;
  readonly name: { readonly zh: string; readonly en: string };
  readonly firstDay: Day;
  readonly lastDay: Day | null;
  readonly note: string;
  readonly complaints: IncidentComplaints | null;
  readonly repairedOn: Day | null;
  readonly units: readonly EventUnit[];
  readonly withdrawn: {
    readonly at: string;
    readonly by: string;
    readonly byName: string;
    readonly reason: string;
  } | null;
  readonly version: number;
}

const EVENT = `
  SELECT e.id AS id, e.kind AS kind, json_build_object('zh', e.name_zh, 'en', e.name_en) AS name,
         e.first_day::text AS "firstDay", e.last_day::text AS "lastDay", e.note AS note,
         CASE WHEN e.types IS NOT NULL THEN json_build_object(
           'types', e.types, 'texts', e.texts, 'words', e.words, 'from', e.complaints_from) END AS complaints,
         e.repaired_on::text AS "repairedOn",
         (SELECT json_agg(json_build_object('id', u.id::text, 'code', u.code, 'path', u.path,
                   'name', json_build_object('zh', u.name_zh, 'en', u.name_en)) ORDER BY u.path)
          FROM event_units n JOIN units u ON u.id = n.unit_id WHERE n.event_id = e.id) AS units,
         CASE WHEN w.event_id IS NOT NULL THEN json_build_object(
           'at', to_char(w.withdrawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'by', w.withdrawn_by, 'byName', ${displayNameOf('w.withdrawn_by')}, 'reason', w.reason) END AS withdrawn,
         e.version AS version
  FROM events e LEFT JOIN event_withdrawals w ON w.event_id = e.id`;

/** An event concerns whoever its units stand above or below. */
const CONCERNS = (parameter: number) =>
  `EXISTS (SELECT FROM event_units n JOIN units u ON u.id = n.unit_id
           WHERE n.event_id = e.id AND ${concerns('u', parameter)})`;

/** The event with this number, when it concerns the scope. */
export async function eventById(manager: EntityManager, scope: UnitScope, id: string): Promise<EventRow | undefined> {
  const rows = await manager.query<EventRow[]>(`${EVENT} WHERE e.id = $1 AND ${CONCERNS(2)}`, [id, scope.unitPath]);
  return rows[0];
}

export interface EventFilter {
  /** Path of the unit asked about. */
  readonly unitPath: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly kind: EventKind | null;
  readonly withdrawn: boolean;
  readonly newestFirst: boolean;
  /** First day and id of the last event shown. */
  readonly after: readonly [Day, string] | null;
  readonly limit: number;
}

/** Events that concern a unit, by their first day. */
export function eventsAround(manager: EntityManager, scope: UnitScope, filter: EventFilter): Promise<EventRow[]> {
  const { unitPath, from, to, kind, withdrawn, newestFirst, after, limit } = filter;
  const [sign, direction] = newestFirst ? ['<', 'DESC'] : ['>', 'ASC'];
  return manager.query<EventRow[]>(
    `${EVENT}
     WHERE ${CONCERNS(1)} AND ${CONCERNS(2)} AND (w.event_id IS NOT NULL) = $3
       AND ($4::date IS NULL OR coalesce(e.last_day, e.first_day) >= $4)
       AND ($5::date IS NULL OR e.first_day <= $5) AND ($6::text IS NULL OR e.kind = $6)
       AND ($7::date IS NULL OR (e.first_day, e.id) ${sign} ($7, $8::bigint))
     ORDER BY e.first_day ${direction}, e.id ${direction} LIMIT $9`,
    [scope.unitPath, unitPath, withdrawn, from, to, kind, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
}

/** The incidents that concern a unit and began to bring complaints within a range of days, both included; none taken back. */
export function incidentsAround(manager: EntityManager, unitPath: string, since: Day, until: Day): Promise<EventRow[]> {
  return manager.query<EventRow[]>(
    `${EVENT}
     WHERE ${CONCERNS(1)} AND w.event_id IS NULL AND e.complaints_from BETWEEN $2 AND $3
     ORDER BY e.complaints_from, e.id`,
    [unitPath, since, until],
  );
}

/** Keeps other changes of the event waiting until the transaction ends. */
export async function lockEvent(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`SELECT e.id FROM events e WHERE e.id = $1 FOR UPDATE`, [id]);
}
