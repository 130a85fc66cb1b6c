import type { EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { displayNameOf } from '../../accounts/display-name.ts';
import { inSubtree } from '../../organization/scope.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { OrderStep } from '../domain/lifecycle.ts';
import type { OrderSource } from '../domain/order.ts';
import type { OrderGrade } from '../domain/order-number.ts';
import type { OrderState } from '../domain/order-state.ts';
import type { Rung } from '../domain/reminder.ts';
import type { OrderVerdict } from '../outcomes/domain/order-verdict.ts';
import type { Contest } from '../outcomes/domain/outcome.ts';
import { concernsCaller, scopeOf } from './order-scope.ts';

interface BothNames {
  readonly zh: string;
  readonly en: string;
}

/** A step that moved an order from one state to another. */
export interface CameBy {
  readonly step: OrderStep;
  readonly note: string | null;
  readonly on: Day;
  readonly byName: string;
}

/** An order without its parts. */
export interface OrderRow {
  readonly id: string;
  readonly unit: string;
  readonly unitPath: string;
  readonly unitName: BothNames;
  readonly grade: OrderGrade;
  readonly year: number;
  readonly number: number;
  readonly title: string;
  readonly problem: string;
  readonly requirement: string;
  readonly cause: string | null;
  readonly leadUnit: string;
  readonly leadUnitName: BothNames;
  readonly leadDepartment: string | null;
  readonly leadPerson: string | null;
  readonly leadPersonName: string | null;
  readonly firstDueDay: Day;
  readonly dueDay: Day;
  readonly source: OrderSource;
  readonly state: OrderState;
  readonly progress: number;
  readonly draftedBy: string;
  readonly draftedByName: string;
  readonly draftedFor: string | null;
  readonly draftedForName: string | null;
  readonly draftedAt: Date;
  /** The day its time began: signed, or re-opened; null before. */
  readonly runsFrom: Day | null;
  readonly evidenceCount: number;
  /** Whether more time has been asked for and nobody has decided. */
  readonly extensionAsked: boolean;
  /** Who was told in the present term that it is late, the first time first. */
  readonly reminders: readonly { readonly rung: Rung; readonly on: Day; readonly told: readonly string[] }[];
  /** Null where nothing is measured. */
  readonly outcome: {
    readonly contestUntil: Day | null;
    readonly contest: Contest | null;
    readonly observedUntil: Day | null;
    readonly verdict: OrderVerdict | null;
  } | null;
  /** The step by which it came to stand where it stands; null for a new draft. */
  readonly cameBy: CameBy | null;
  readonly version: number;
}

/** Which orders, in which order. */
export interface OrderFilter {
  readonly id?: string;
  readonly states?: readonly OrderState[];
  readonly grade?: OrderGrade | undefined;
  /** Led by a unit of the sub-tree with this path. */
  readonly leadPath?: string;
  readonly department?: string | undefined;
  /** Words in the title or the problem. */
  readonly words?: string | undefined;
  /** Due before this day. */
  readonly dueBefore?: Day | undefined;
  readonly sort?: 'due' | 'newest';
  /** Due day and id of the last row shown. */
  readonly after?: { readonly day: Day; readonly id: string } | undefined;
  readonly limit: number;
}

const CAME_BY = `
  SELECT json_build_object('step', t.step, 'note', t.note, 'on', t.taken_on, 'byName', ${displayNameOf('t.taken_by')})
  FROM supervision_order_steps t WHERE t.order_id = o.id AND t.from_state <> t.to_state
  ORDER BY t.version DESC LIMIT 1`;

const REMINDERS = `
  SELECT coalesce(json_agg(json_build_object('rung', r.rung, 'on', r.told_on, 'told', r.told) ORDER BY r.told_at), '[]')
  FROM supervision_order_reminders r WHERE r.order_id = o.id AND r.counts_from IN (o.runs_from, o.due_day)`;
const OUTCOME = `
  SELECT json_build_object('contestUntil', m.contest_until, 'contest', m.contest, 'observedUntil', m.observed_until,
           'verdict', m.verdict)
  FROM supervision_order_outcomes m WHERE m.order_id = o.id`;

/** Orders that concern the caller. */
export function orders(manager: EntityManager, caller: Caller, filter: OrderFilter): Promise<OrderRow[]> {
  const { id, states, grade, leadPath, department, words, dueBefore, sort = 'newest', after, limit } = filter;
  const position = sort === 'due' ? `(o.due_day, o.id) > ($11, $12)` : `o.id < $12`;
  return manager.query<OrderRow[]>(
    `SELECT o.id AS id, u.code AS unit, u.path AS "unitPath", json_build_object('zh', u.name_zh, 'en', u.name_en) AS "unitName",
            o.grade AS grade, o.year AS year, o.number AS number, o.title AS title, o.problem AS problem,
            o.requirement AS requirement, o.cause AS cause, l.code AS "leadUnit",
            json_build_object('zh', l.name_zh, 'en', l.name_en) AS "leadUnitName", o.lead_department AS "leadDepartment",
            o.lead_person AS "leadPerson", ${displayNameOf('o.lead_person')} AS "leadPersonName",
            o.first_due_day::text AS "firstDueDay", o.due_day::text AS "dueDay", o.source AS source, o.state AS state,
            o.progress AS progress, o.drafted_by AS "draftedBy", ${displayNameOf('o.drafted_by')} AS "draftedByName",
            o.drafted_for AS "draftedFor", ${displayNameOf('o.drafted_for')} AS "draftedForName",
            o.drafted_at AS "draftedAt", o.runs_from::text AS "runsFrom",
            (SELECT count(*)::integer FROM supervision_order_evidence e WHERE e.order_id = o.id) AS "evidenceCount",
            EXISTS (SELECT 1 FROM supervision_order_extensions x WHERE x.order_id = o.id AND x.verdict IS NULL)
              AS "extensionAsked", (${REMINDERS}) AS reminders, (${OUTCOME}) AS outcome, (${CAME_BY}) AS "cameBy",
            o.version AS version
     FROM supervision_orders o JOIN units u ON u.id = o.unit_id JOIN units l ON l.id = o.lead_unit_id
     WHERE ${concernsCaller(1)} AND ($4::bigint IS NULL OR o.id = $4)
       AND ($5::text[] IS NULL OR o.state = ANY ($5)) AND ($6::text IS NULL OR o.grade = $6)
       AND ($7::text IS NULL OR ${inSubtree('l', 7)}) AND ($8::text IS NULL OR o.lead_department = $8)
       AND ($9::text IS NULL OR strpos(lower(o.title || ' ' || o.problem), lower($9)) > 0)
       AND ($10::date IS NULL OR o.due_day < $10) AND (($11::date IS NULL AND $12::bigint IS NULL) OR ${position})
     ORDER BY ${sort === 'due' ? 'o.due_day, o.id' : 'o.id DESC'} LIMIT $13`,
    [
      ...scopeOf(caller),
      ...[id, states, grade, leadPath, department, words, dueBefore, after?.day, after?.id, limit].map(
        (value) => value ?? null,
      ),
    ],
  );
}

/** Keeps other steps about the order waiting until the transaction ends. */
export async function lockOrder(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`SELECT o.id FROM supervision_orders o WHERE o.id = $1 FOR UPDATE`, [id]);
}
