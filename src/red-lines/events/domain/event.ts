import type { Day } from '../../../shared/calendar-day.ts';

export const EVENT_KINDS = ['incident', 'launch', 'media', 'season', 'policy', 'weather', 'other'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Which complaints an incident brought: of these types or texts, and with one of these words; an empty list asks nothing. */
export interface IncidentComplaints {
  /** Catalogue codes with everything below them. */
  readonly types: readonly string[];
  /** Original texts of types, as they stand in the files. */
  readonly texts: readonly string[];
  /** Words of the complaint's text. */
  readonly words: readonly string[];
  /** The first day on which a complaint can be its own. */
  readonly from: Day;
}

/** What happened, as somebody describes it. */
export interface EventBody {
  readonly kind: EventKind;
  readonly name: { readonly zh: string; readonly en: string };
  readonly firstDay: Day;
  /** Null: it lasted a day, or has not ended. */
  readonly lastDay: Day | null;
  /** Codes of the units it concerns, each with everything below it. */
  readonly units: readonly string[];
  readonly note: string;
  /** Of an incident, and of nothing else. */
  readonly complaints: IncidentComplaints | null;
  /** The day an incident was repaired on; null while it is not, and for everything else. */
  readonly repairedOn: Day | null;
}

export interface EventFault {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** What does not fit together in a description of an event; empty when all does. */
export function eventFaults({ kind, firstDay, lastDay, complaints, repairedOn }: EventBody): EventFault[] {
  const faults: EventFault[] = [];
  const need = (holds: boolean, field: string, code: string, message: string): void => {
    if (!holds) faults.push({ field, code, message });
  };
  const isIncident = kind === 'incident';
  need(lastDay === null || lastDay >= firstDay, 'lastDay', 'before-first', 'An event ends no sooner than it begins.');
  need(
    !isIncident || complaints !== null,
    'complaints',
    'complaints-needed',
    'An incident says which complaints are its own.',
  );
  need(isIncident || complaints === null, 'complaints', 'incident-only', 'Only an incident has complaints of its own.');
  need(complaints === null || isSelective(complaints), 'complaints', 'too-wide', 'Name a type, a text or a word.');
  need(isIncident || repairedOn === null, 'repairedOn', 'incident-only', 'Only an incident is repaired.');
  need(
    repairedOn === null || repairedOn >= firstDay,
    'repairedOn',
    'before-first',
    'An incident is repaired no sooner than it begins.',
  );
  return faults;
}

function isSelective({ types, texts, words }: IncidentComplaints): boolean {
  return types.length + texts.length + words.length > 0;
}
