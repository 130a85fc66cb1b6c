import type { EntityManager } from 'typeorm';
import { readCountedSides } from '../../complaints/counts/counted-sides.ts';
import { isDateBasis } from '../../complaints/domain/date-basis.ts';
import type { Words } from '../../red-lines/domain/line-words.ts';
import { incidentsAround } from '../../red-lines/events/event.query.ts';
import { incidentSelection } from '../../red-lines/events/incident-selection.ts';
import { addDays } from '../../shared/calendar-day.ts';
import type { IndicatorFamily } from '../indicator-family.ts';
import { incidentComplaints, type IncidentComplaintsRow } from './incident-complaints.query.ts';

/** What a named incident has brought to an indicator in a period, by type. */
export interface IncidentCounted {
  /** The number of its event. */
  readonly key: string;
  readonly name: Words;
  readonly types: readonly IncidentComplaintsRow[];
}

/** The incidents that began within the period at the unit or around it, each with its complaints counted there so far. */
export async function incidentsCounted(
  manager: EntityManager,
  { top: { unit }, indicator, period, asOf }: IndicatorFamily,
): Promise<IncidentCounted[]> {
  const events = await incidentsAround(manager, unit.path, period.start, asOf);
  if (events.length === 0) return [];
  const numerator = (await readCountedSides(manager, indicator.id)).find(({ side }) => side === 'numerator');
  if (numerator === undefined || !isDateBasis(numerator.basis)) return [];
  const asked = { ...numerator, basis: numerator.basis };
  const days = { from: period.start, end: addDays(asOf, 1) };
  const counted: IncidentCounted[] = [];
  for (const event of events) {
    const selection = await incidentSelection(manager, event, { unitPath: unit.path });
    if (selection === undefined) continue;
    const types = await incidentComplaints(manager, selection, asked, days);
    if (types.length > 0) counted.push({ key: event.id, name: event.name, types });
  }
  return counted;
}
