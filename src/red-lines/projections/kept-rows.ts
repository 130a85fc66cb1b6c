import { keptFigures } from '../domain/kept-figures.ts';
import type { KeptReading } from '../readings/kept-readings.query.ts';
import type { UnitReadings } from '../readings/readings.service.ts';

/** What of a unit's readings is kept: where it stands against each limit. */
export function keptRows({ unit, readings }: UnitReadings): KeptReading[] {
  return readings.flatMap((reading) => {
    const { indicator, limit, period } = reading;
    return limit === null ? [] : [{ unitId: unit.id, indicator, limit, period, figures: keptFigures(reading) }];
  });
}
