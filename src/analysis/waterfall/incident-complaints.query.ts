import type { EntityManager } from 'typeorm';
import type { CountedSide } from '../../complaints/counts/counted-sides.ts';
import { sideCondition, sidesFrom } from '../../complaints/counts/count-tables.ts';
import { marksBorne } from '../../complaints/counts/marks.ts';
import { dayColumn, type DateBasis } from '../../complaints/domain/date-basis.ts';
import { incidentCondition } from '../../red-lines/events/incident-condition.ts';
import type { IncidentSelection } from '../../red-lines/events/incident-selection.ts';
import type { Day } from '../../shared/calendar-day.ts';

export interface IncidentComplaintsRow {
  readonly type: string;
  readonly count: number;
}

/** An incident's own complaints in the numerator of an indicator over a half-open range of days, by type. */
export function incidentComplaints(
  manager: EntityManager,
  incident: IncidentSelection,
  numerator: CountedSide & { readonly basis: DateBasis },
  days: { readonly from: Day; readonly end: Day },
): Promise<IncidentComplaintsRow[]> {
  const day = `c.${dayColumn(numerator.basis)}`;
  return manager.query<IncidentComplaintsRow[]>(
    `SELECT c.type AS type, count(*)::int AS count
     FROM complaints c JOIN (${sidesFrom('$6')}) AS s
       ON ${sideCondition('c')} AND ${marksBorne('c', numerator.marks)} @> s.marks
     WHERE c.unit_id = ANY ($1::bigint[]) AND ${day} >= $7 AND ${day} < $8
       AND ${incidentCondition({ types: '$2', texts: '$3', words: '$4', from: '$5' })}
     GROUP BY c.type`,
    [
      incident.unitIds,
      incident.types,
      incident.texts,
      incident.words,
      incident.from,
      JSON.stringify([numerator]),
      days.from,
      days.end,
    ],
  );
}
