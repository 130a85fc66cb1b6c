import { covers, type UnitScope } from '../../organization/scope.ts';
import type { EventDto } from './event.dto.ts';
import type { EventRow } from './event.query.ts';

/** An event as the API tells it to a scope: units beyond it are counted, not named. */
export function eventView(event: EventRow, scope: UnitScope): EventDto {
  const { complaints } = event;
  const own = event.units.filter(({ path }) => covers(scope, path));
  return {
    ...event,
    units: own.map(({ code, name }) => ({ code, name: { ...name } })),
    otherUnits: event.units.length - own.length,
    complaints:
      complaints === null
        ? null
        : {
            types: [...complaints.types],
            texts: [...complaints.texts],
            words: [...complaints.words],
            from: complaints.from,
          },
  };
}
