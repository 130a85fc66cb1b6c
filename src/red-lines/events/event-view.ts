import type { EventDto } from './event.dto.ts';
import type { EventRow } from './event.query.ts';

/** An event as the API tells it. */
export function eventView(event: EventRow): EventDto {
  const { complaints } = event;
  return {
    ...event,
    units: event.units.map(({ code, name }) => ({ code, name: { ...name } })),
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
