import type { EntityManager } from 'typeorm';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import { covers, type UnitScope } from '../../organization/scope.ts';
import { unitsBelow } from '../../organization/units.query.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { EventRow } from './event.query.ts';

/** What an incident's complaints are known by, spelled out for SQL. */
export interface IncidentSelection {
  /** Every unit it concerns that lies within the scope. */
  readonly unitIds: readonly string[];
  readonly types: readonly string[];
  readonly texts: readonly string[];
  readonly words: readonly string[];
  readonly from: Day;
}

/** Spells an incident out against the catalogue and the unit tree; nothing for an event without complaints. */
export async function incidentSelection(
  manager: EntityManager,
  event: Pick<EventRow, 'complaints' | 'units'>,
  scope: UnitScope,
): Promise<IncidentSelection | undefined> {
  const { complaints, units } = event;
  if (complaints === null) return undefined;
  const { trees } = await presentCatalogue(manager);
  const below = await Promise.all(units.map(({ path }) => unitsBelow(manager, path)));
  const within = below.flat().filter(({ path }) => covers(scope, path));
  return {
    unitIds: [...new Set(within.map(({ id }) => id))],
    types: complaints.types.flatMap((code) => (trees.type.has(code) ? trees.type.selected(code) : [code])),
    texts: complaints.texts,
    words: complaints.words,
    from: complaints.from,
  };
}
