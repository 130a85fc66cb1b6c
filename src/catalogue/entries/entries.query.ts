import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { ChangeKind } from '../domain/code-change.ts';
import type { Dimension } from '../domain/dimension.ts';

export interface EntryRow {
  readonly code: string;
  readonly parent: string | null;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly formerNames: string[];
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly version: number;
}

/** All entries of a dimension, siblings in their order; of one code when it is given. */
export function entryRows(
  manager: EntityManager,
  dimension: Dimension,
  code: string | null = null,
): Promise<EntryRow[]> {
  return manager.query(
    `SELECT e.code AS code, e.parent_code AS parent, e.name_zh AS "nameZh", e.name_en AS "nameEn",
            e.former_names AS "formerNames", e.valid_from::text AS "validFrom", e.valid_to::text AS "validTo",
            e.version AS version
     FROM catalogue_entries e WHERE e.dimension = $1 AND ($2::text IS NULL OR e.code = $2)
     ORDER BY e.position, e.code`,
    [dimension, code],
  );
}

export interface FilingRow {
  readonly text: string;
  readonly by: string;
  readonly at: Date;
}

/** The texts put under an entry by hand. */
export function filingsUnder(manager: EntityManager, dimension: Dimension, code: string): Promise<FilingRow[]> {
  return manager.query(
    `SELECT f.text AS text, f.filed_by AS by, f.filed_at AS at
     FROM catalogue_filings f WHERE f.dimension = $1 AND f.code = $2 ORDER BY f.text`,
    [dimension, code],
  );
}

export interface ChangeRow {
  readonly kind: ChangeKind;
  readonly from: Day;
  readonly oldCode: string;
  readonly newCode: string;
  readonly texts: string[];
  readonly note: string;
  readonly by: string;
  readonly at: Date;
}

/** What became of a code and what came to it, the latest decision first. */
export function changesOf(manager: EntityManager, dimension: Dimension, code: string): Promise<ChangeRow[]> {
  return manager.query(
    `SELECT h.kind AS kind, h.effective_from::text AS "from", h.old_code AS "oldCode", h.new_code AS "newCode",
            coalesce(array_agg(h.text ORDER BY h.text) FILTER (WHERE h.text IS NOT NULL), '{}') AS texts,
            h.note AS note, h.changed_by AS by, h.changed_at AS at
     FROM code_changes h WHERE h.dimension = $1 AND $2 IN (h.old_code, h.new_code)
     GROUP BY h.step, h.kind, h.effective_from, h.old_code, h.new_code, h.note, h.changed_by, h.changed_at
     ORDER BY h.step DESC, h.new_code`,
    [dimension, code],
  );
}
