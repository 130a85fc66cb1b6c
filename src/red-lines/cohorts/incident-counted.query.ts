import type { EntityManager } from 'typeorm';
import { dayColumn } from '../../complaints/domain/date-basis.ts';
import type { CountedSide } from '../../complaints/counts/counted-sides.ts';
import { sideCondition, sidesFrom } from '../../complaints/counts/count-tables.ts';
import { marksBorne } from '../../complaints/counts/marks.ts';
import { DATE_BASES } from '../../complaints/domain/date-basis.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { CountedDay } from '../domain/cohorts/foresee-incident.ts';
import { incidentCondition } from '../events/incident-condition.ts';
import type { IncidentSelection } from '../events/incident-selection.ts';

const DAY = `CASE s.basis ${DATE_BASES.map((basis) => `WHEN '${basis}' THEN c.${dayColumn(basis)}`).join(' ')} END`;

/** An incident's own complaints in the numerators of these indicators, by unit and by the day each counts on. */
export function incidentCounted(
  manager: EntityManager,
  incident: IncidentSelection,
  numerators: readonly CountedSide[],
  through: Day,
): Promise<CountedDay[]> {
  const borne = marksBorne('c', [...new Set(numerators.flatMap(({ marks }) => marks))]);
  return manager.query<CountedDay[]>(
    `SELECT s.version AS "versionId", c.unit_id AS "unitId", (${DAY})::text AS day, count(*)::int AS count
     FROM complaints c JOIN (${sidesFrom('$7')}) AS s ON ${sideCondition('c')} AND ${borne} @> s.marks
     WHERE c.unit_id = ANY ($1::bigint[]) AND ${DAY} <= $6
       AND ${incidentCondition({ types: '$2', texts: '$3', words: '$4', from: '$5' })}
     GROUP BY s.version, c.unit_id, ${DAY}`,
    [
      incident.unitIds,
      incident.types,
      incident.texts,
      incident.words,
      incident.from,
      through,
      JSON.stringify(numerators),
    ],
  );
}
