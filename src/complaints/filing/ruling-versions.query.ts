import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { CountableFilter } from '../counts/countable-filter.ts';

/** A version of an indicator: what it counts, and the days on which periods that go by it may begin. */
export interface RulingVersion {
  readonly code: string;
  /** As it is called now. */
  readonly name: { readonly zh: string; readonly en: string };
  readonly numerator: CountableFilter;
  /** The complaints of which the numerator is a share; null where it is none. */
  readonly whole: CountableFilter | null;
  /** Null: from the beginning. */
  readonly from: Day | null;
  /** The first day of a later version; null while none is known. */
  readonly until: Day | null;
  /** Whether it is measured or judged over windows that reach back from the days on which it is in force. */
  readonly rolls: boolean;
}

/** Every version of every indicator, for each of them keeps its own counts. */
export function rulingVersions(manager: EntityManager): Promise<RulingVersion[]> {
  return manager.query<RulingVersion[]>(
    `SELECT v.code AS code,
            jsonb_build_object('zh', first_value(v.name_zh) OVER newest, 'en', first_value(v.name_en) OVER newest) AS name,
            v.definition -> 'numerator' AS numerator, v.definition -> 'denominator' -> 'complaints' AS whole,
            to_char(v.valid_from, 'YYYY-MM-DD') AS "from",
            (SELECT to_char(min(l.valid_from), 'YYYY-MM-DD') FROM indicator_versions l
             WHERE l.code = v.code AND l.version > v.version) AS until,
            v.definition ->> 'period' LIKE 'rolling-%' OR EXISTS (
              SELECT FROM limit_versions r WHERE r.indicator_code = v.code AND r.period LIKE 'rolling-%') AS rolls
     FROM indicator_versions v
     WINDOW newest AS (PARTITION BY v.code ORDER BY v.version DESC)
     ORDER BY v.position, v.code, v.version`,
  );
}
