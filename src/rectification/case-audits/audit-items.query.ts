import type { EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { displayNameOf } from '../../accounts/display-name.ts';
import { inSubtree } from '../../organization/scope.ts';
import { SEES_ITEM, seenBy } from './audit-scope.ts';
import type { Content, ContentFault, InTime, ItemShow, Substantiated } from './domain/finding.ts';

/** A complaint drawn, with what was found of it. */
export interface AuditItemRow {
  readonly place: number;
  readonly sourceId: number;
  readonly source: string;
  readonly number: string;
  /** Whether it is still in the data. */
  readonly isThere: boolean;
  /** What its record says. */
  readonly recorded: boolean | null;
  readonly unit: string;
  readonly unitName: { readonly zh: string; readonly en: string };
  readonly department: string | null;
  readonly checker: string;
  readonly checkerName: string;
  readonly inTime: InTime | null;
  readonly content: Content | null;
  readonly fault: ContentFault | null;
  readonly substantiated: Substantiated | null;
  readonly differs: boolean | null;
  readonly note: string | null;
  readonly checkedBy: string | null;
  readonly checkedByName: string | null;
  readonly checkedFor: string | null;
  readonly checkedForName: string | null;
  readonly checkedAt: Date | null;
  readonly version: number;
}

export interface AuditItemFilter {
  readonly place?: number;
  readonly show?: ItemShow | undefined;
  readonly unitPath?: string | undefined;
  /** Named to check. */
  readonly checkers?: readonly string[] | undefined;
  /** Place of the last row shown. */
  readonly after?: number | undefined;
  readonly limit: number;
}

const SHOWN: Readonly<Record<ItemShow, string>> = {
  waiting: 'i.checked_by IS NULL',
  checked: 'i.checked_by IS NOT NULL',
  late: `i.in_time = 'no'`,
  flawed: `i.content = 'flawed'`,
  unsubstantiated: `i.substantiated = 'no'`,
  differs: 'i.differs',
};

/** What the caller sees of an audit's complaints, in the order in which they were drawn. */
export function auditItems(
  manager: EntityManager,
  caller: Caller,
  id: string,
  { place, show, unitPath, checkers, after, limit }: AuditItemFilter,
): Promise<AuditItemRow[]> {
  return manager.query<AuditItemRow[]>(
    `SELECT i.place AS place, i.source_id AS "sourceId", s.code AS source, i.number AS number, c.number IS NOT NULL AS "isThere",
            c.substantiated AS recorded, iu.code AS unit,
            json_build_object('zh', iu.name_zh, 'en', iu.name_en) AS "unitName", i.department AS department,
            i.checker AS checker, ${displayNameOf('i.checker')} AS "checkerName", i.in_time AS "inTime",
            i.content AS content, i.fault AS fault, i.substantiated AS substantiated, i.differs AS differs,
            i.note AS note, i.checked_by AS "checkedBy", ${displayNameOf('i.checked_by')} AS "checkedByName",
            i.checked_for AS "checkedFor", ${displayNameOf('i.checked_for')} AS "checkedForName",
            i.checked_at AS "checkedAt", i.version AS version
     FROM case_audit_items i JOIN units iu ON iu.id = i.unit_id JOIN complaint_sources s ON s.id = i.source_id
     LEFT JOIN complaints c ON c.source_id = i.source_id AND c.number = i.number
     WHERE i.audit_id = $3 AND ${SEES_ITEM} AND ($4::integer IS NULL OR i.place = $4)
       AND ${show === undefined ? 'TRUE' : SHOWN[show]} AND ($5::text IS NULL OR ${inSubtree('iu', 5)})
       AND ($6::text[] IS NULL OR i.checker = ANY ($6)) AND ($7::integer IS NULL OR i.place > $7)
     ORDER BY i.place LIMIT $8`,
    [...seenBy(caller), id, ...[place, unitPath, checkers, after, limit].map((value) => value ?? null)],
  );
}
