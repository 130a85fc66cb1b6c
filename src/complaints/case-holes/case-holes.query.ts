import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { Layer } from '../domain/layer.ts';
import { CASE_MARKS, type CaseMark } from '../case-marks/domain/case-mark.ts';
import { BORNE, GIVEN_MARKS, MUST_SHOW_MARKS } from '../case-marks/marks-held.ts';
import type { CountedHoles } from './domain/holes-by-unit.ts';

export interface HolesAsked {
  readonly unitPath: string;
  readonly department: string | null;
  readonly layer: Layer | null;
  /** The first day, and the day after the last. */
  readonly from: Day;
  readonly until: Day;
  /** Every so many days one count. */
  readonly days: number;
}

/**
 * The cases received in these days and how many lack each mark, by the unit itself and stretch of days, in one reading:
 * what was given beside the data is gathered once and met by the rows, never looked up for each.
 */
export function caseHoles(manager: EntityManager, asked: HolesAsked): Promise<CountedHoles[]> {
  return manager.query(
    `WITH given AS MATERIALIZED (
       SELECT g.source_id, g.number, ${CASE_MARKS.map(isAmongGiven).join(', ')}
       FROM (${GIVEN_MARKS}) g GROUP BY g.source_id, g.number),
     counted AS (
       SELECT c.unit_id, (c.received_day - $2::date) / $4::integer AS place, count(*)::integer AS complaints,
              ${CASE_MARKS.map(holesOf).join(',\n              ')}
       FROM complaints c LEFT JOIN given g ON g.source_id = c.source_id AND g.number = c.number
       WHERE ${MUST_SHOW_MARKS} AND c.received_day >= $2::date AND c.received_day < $3::date
         AND c.received_at >= (($2::date - 2)::timestamp AT TIME ZONE 'UTC')
         AND c.received_at < (($3::date + 2)::timestamp AT TIME ZONE 'UTC')
         AND ($5::text IS NULL OR c.layer = $5) AND ($6::text IS NULL OR c.department = $6)
         AND c.unit_id IN (SELECT b.id FROM units b WHERE starts_with(b.path, $1))
       GROUP BY c.unit_id, place)
     SELECT u.path AS "unitPath", n.place AS place, n.complaints AS complaints,
            ${CASE_MARKS.map((mark) => `n.${mark} AS ${mark}`).join(', ')}
     FROM counted n JOIN units u ON u.id = n.unit_id`,
    [asked.unitPath, asked.from, asked.until, asked.days, asked.layer, asked.department],
  );
}

function isAmongGiven(mark: CaseMark): string {
  return `bool_or(g.kind = '${mark}') AS ${mark}`;
}

function holesOf(mark: CaseMark): string {
  const borne = BORNE[mark];
  const lacks = [
    ...(borne === undefined ? [] : [`NOT ${borne}`]),
    ...(mark === 'result' ? [] : [`g.${mark} IS NOT TRUE`]),
  ];
  return `count(*) FILTER (WHERE ${lacks.join(' AND ')})::integer AS ${mark}`;
}
