import type { EntityManager } from 'typeorm';
import type { UnitRow } from '../../organization/units.query.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { knownThen } from '../domain/kept-figures.ts';
import type { Reading } from '../domain/reading.ts';
import { keptReadings } from './kept-readings.query.ts';

/** Whether a past day is seen on today's data or by what was known of it then. */
export const KNOWLEDGE = ['now', 'then'] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

interface OfUnit {
  readonly unit: UnitRow;
  readonly readings: readonly Reading[];
}

/** The readings as they were kept of a day; one that was not kept stays as today's data say. */
export async function asKnown(manager: EntityManager, readings: readonly OfUnit[], asOf: Day): Promise<OfUnit[]> {
  const ids = readings.map(({ unit }) => unit.id);
  const kept = new Map((await keptReadings(manager, ids, asOf)).map((row) => [nameOf(row.unitId, row), row.figures]));
  return readings.map(({ unit, readings: own }) => ({
    unit,
    readings: own.map((reading) => {
      const figures = kept.get(nameOf(unit.id, reading));
      return figures === undefined ? reading : knownThen(reading, figures);
    }),
  }));
}

function nameOf(unitId: string, { indicator, limit, period }: Pick<Reading, 'indicator' | 'limit' | 'period'>): string {
  return JSON.stringify([unitId, indicator, limit, period]);
}
