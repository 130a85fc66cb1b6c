import type { EntityManager } from 'typeorm';
import { DATE_BASES, dayColumn } from '../../complaints/domain/date-basis.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { incidentCondition } from '../events/incident-condition.ts';
import type { IncidentSelection } from '../events/incident-selection.ts';

export interface IncidentTypesQuestion {
  readonly unitIds: readonly string[];
  readonly layers: readonly string[];
  readonly basis: string;
  readonly from: Day;
  readonly end: Day;
}

const DAY = `CASE $9 ${DATE_BASES.map((basis) => `WHEN '${basis}' THEN c.${dayColumn(basis)}`).join(' ')} END`;

/** An incident's own complaints by type, at some units and on the days [from, end) of a date basis. */
export function incidentTypes(
  manager: EntityManager,
  { unitIds, types, texts, words, from: since }: IncidentSelection,
  asked: IncidentTypesQuestion,
): Promise<{ readonly key: string; readonly count: string }[]> {
  const within = unitIds.filter((id) => asked.unitIds.includes(id));
  return manager.query(
    `SELECT c.type AS key, count(*)::text AS count
     FROM complaints c
     WHERE c.unit_id = ANY ($1::bigint[]) AND c.layer = ANY ($6::text[]) AND ${DAY} >= $7 AND ${DAY} < $8
       AND ${incidentCondition({ types: '$2', texts: '$3', words: '$4', from: '$5' })}
     GROUP BY c.type`,
    [within, types, texts, words, since, asked.layers, asked.from, asked.end, asked.basis],
  );
}
