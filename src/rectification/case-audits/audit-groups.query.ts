import type { EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { displayNameOf } from '../../accounts/display-name.ts';
import { SEES_ITEM, seenBy } from './audit-scope.ts';
import { AUDIT_COUNTS, type AuditCounts } from './case-audit.query.ts';

export interface UnitFindings extends AuditCounts {
  readonly unit: string;
  readonly unitName: { readonly zh: string; readonly en: string };
}

/** What was found, by the unit whose complaints they are, the most findings first. */
export function findingsByUnit(manager: EntityManager, caller: Caller, id: string): Promise<UnitFindings[]> {
  return manager.query<UnitFindings[]>(
    `SELECT iu.code AS unit, json_build_object('zh', iu.name_zh, 'en', iu.name_en) AS "unitName", ${AUDIT_COUNTS}
     FROM case_audit_items i JOIN units iu ON iu.id = i.unit_id
     WHERE i.audit_id = $3 AND ${SEES_ITEM}
     GROUP BY iu.id
     ORDER BY count(*) FILTER (WHERE i.in_time = 'no' OR i.content = 'flawed' OR i.substantiated = 'no') DESC,
              count(*) DESC, iu.code`,
    [...seenBy(caller), id],
  );
}

export interface CheckerProgress {
  readonly username: string;
  readonly name: string;
  readonly items: number;
  readonly checked: number;
}

/** How far each of those named to check has come. */
export function progressByChecker(manager: EntityManager, caller: Caller, id: string): Promise<CheckerProgress[]> {
  return manager.query<CheckerProgress[]>(
    `SELECT p.username AS username, ${displayNameOf('p.username')} AS name, p.items AS items, p.checked AS checked
     FROM (SELECT i.checker AS username, count(*)::integer AS items, count(i.checked_by)::integer AS checked
           FROM case_audit_items i JOIN units iu ON iu.id = i.unit_id
           WHERE i.audit_id = $3 AND ${SEES_ITEM} GROUP BY i.checker) p
     ORDER BY p.username`,
    [...seenBy(caller), id],
  );
}
