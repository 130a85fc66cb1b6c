import type { EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { displayNameOf } from '../../accounts/display-name.ts';
import { inSubtree } from '../../organization/scope.ts';
import { SEES_ITEM, seenBy } from './audit-scope.ts';
import type { CaseAuditState } from './domain/case-audit.ts';
import type { DrawnFrom, SampleRule } from './domain/sample.ts';

interface BothNames {
  readonly zh: string;
  readonly en: string;
}

/** How many complaints were drawn, and what was found of them. */
export interface AuditCounts {
  readonly items: number;
  readonly checked: number;
  readonly late: number;
  readonly flawed: number;
  readonly unsubstantiated: number;
  readonly differs: number;
}

/** An audit, with the counts of what the reader may see of it. */
export interface CaseAuditRow extends AuditCounts {
  readonly id: string;
  readonly unitId: string;
  readonly unit: string;
  readonly unitName: BothNames;
  readonly period: string;
  readonly layer: string | null;
  readonly type: string | null;
  readonly rule: SampleRule;
  readonly amount: number | null;
  readonly drawnFrom: DrawnFrom;
  readonly seed: string;
  readonly population: number;
  readonly drawnUnit: string;
  readonly drawnUnitName: BothNames;
  readonly drawnBy: string;
  readonly drawnByName: string;
  readonly drawnFor: string | null;
  readonly drawnForName: string | null;
  readonly drawnAt: Date;
  readonly state: CaseAuditState;
  readonly endedBy: string | null;
  readonly endedByName: string | null;
  readonly endedFor: string | null;
  readonly endedForName: string | null;
  readonly endedAt: Date | null;
  readonly endedReason: string | null;
  readonly version: number;
}

export interface CaseAuditFilter {
  readonly id?: string;
  readonly states?: readonly CaseAuditState[] | undefined;
  readonly period?: string | undefined;
  /** Of complaints of this sub-tree. */
  readonly unitPath?: string | undefined;
  /** Only those in which somebody is named to check. */
  readonly checkers?: readonly string[] | undefined;
  /** Id of the last row shown. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** What is counted of items `i`. */
export const AUDIT_COUNTS = `count(*)::integer AS items, count(i.checked_by)::integer AS checked,
  (count(*) FILTER (WHERE i.in_time = 'no'))::integer AS late,
  (count(*) FILTER (WHERE i.content = 'flawed'))::integer AS flawed,
  (count(*) FILTER (WHERE i.substantiated = 'no'))::integer AS unsubstantiated,
  (count(*) FILTER (WHERE i.differs))::integer AS differs`;

const named = (alias: string) => `json_build_object('zh', ${alias}.name_zh, 'en', ${alias}.name_en)`;

/** Audits of which the caller sees a complaint at least, the newest first. */
export function caseAudits(manager: EntityManager, caller: Caller, filter: CaseAuditFilter): Promise<CaseAuditRow[]> {
  const { id, states, period, unitPath, checkers, after, limit } = filter;
  return manager.query<CaseAuditRow[]>(
    `SELECT w.id AS id, w.unit_id AS "unitId", u.code AS unit, ${named('u')} AS "unitName", w.period AS period,
            w.layer AS layer, w.type AS type, w.rule AS rule, w.amount AS amount, w.drawn_from AS "drawnFrom",
            w.seed AS seed, w.population AS population, du.code AS "drawnUnit", ${named('du')} AS "drawnUnitName",
            w.drawn_by AS "drawnBy", ${displayNameOf('w.drawn_by')} AS "drawnByName", w.drawn_for AS "drawnFor",
            ${displayNameOf('w.drawn_for')} AS "drawnForName", w.drawn_at AS "drawnAt", w.state AS state,
            w.ended_by AS "endedBy", ${displayNameOf('w.ended_by')} AS "endedByName", w.ended_for AS "endedFor",
            ${displayNameOf('w.ended_for')} AS "endedForName", w.ended_at AS "endedAt", w.ended_reason AS "endedReason",
            w.version AS version, n.items AS items, n.checked AS checked, n.late AS late, n.flawed AS flawed,
            n.unsubstantiated AS unsubstantiated, n.differs AS differs
     FROM case_audits w JOIN units u ON u.id = w.unit_id JOIN units du ON du.id = w.drawn_unit_id
     CROSS JOIN LATERAL (
       SELECT ${AUDIT_COUNTS}, bool_or(i.checker = ANY ($7)) AS mine
       FROM case_audit_items i JOIN units iu ON iu.id = i.unit_id
       WHERE i.audit_id = w.id AND ${SEES_ITEM}) n
     WHERE n.items > 0 AND ($3::bigint IS NULL OR w.id = $3) AND ($4::text[] IS NULL OR w.state = ANY ($4))
       AND ($5::text IS NULL OR w.period = $5) AND ($6::text IS NULL OR ${inSubtree('u', 6)})
       AND ($7::text[] IS NULL OR n.mine) AND ($8::bigint IS NULL OR w.id < $8)
     ORDER BY w.id DESC LIMIT $9`,
    [...seenBy(caller), ...[id, states, period, unitPath, checkers, after, limit].map((value) => value ?? null)],
  );
}

/** Keeps other steps in the audit waiting until the transaction ends. */
export async function lockAudit(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`SELECT w.id FROM case_audits w WHERE w.id = $1 FOR UPDATE`, [id]);
}

/** The open audit that was drawn by the very same rule. */
export async function sameOpenAudit(
  manager: EntityManager,
  drawn: {
    readonly drawnUnitId: string;
    readonly unitId: string;
    readonly period: string;
    readonly layer: string | null;
    readonly type: string | null;
    readonly rule: SampleRule;
    readonly amount: number | null;
    readonly drawnFrom: DrawnFrom;
  },
): Promise<{ readonly id: string; readonly drawnBy: string } | undefined> {
  const [found] = await manager.query<{ id: string; drawnBy: string }[]>(
    `SELECT w.id AS id, w.drawn_by AS "drawnBy" FROM case_audits w
     WHERE w.state = 'open' AND w.drawn_unit_id = $1 AND w.unit_id = $2 AND w.period = $3
       AND w.layer IS NOT DISTINCT FROM $4 AND w.type IS NOT DISTINCT FROM $5 AND w.rule = $6
       AND w.amount IS NOT DISTINCT FROM $7 AND w.drawn_from = $8`,
    [drawn.drawnUnitId, drawn.unitId, drawn.period, drawn.layer, drawn.type, drawn.rule, drawn.amount, drawn.drawnFrom],
  );
  return found;
}
