import type { components } from '../../api/schema.ts';

export type RecordedEvent = components['schemas']['EventDto'];
export type EventBody = components['schemas']['EventBodyDto'];
export type EventCourse = components['schemas']['EventCourseDto'];
export type EventKind = RecordedEvent['kind'];

export const eventKinds: readonly EventKind[] = ['incident', 'launch', 'media', 'season', 'policy', 'weather', 'other'];

/** An event as it stands in the form: days may be empty, lists of texts are lines. */
export interface EventDraft {
  readonly kind: EventKind;
  readonly zh: string;
  readonly en: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly units: readonly string[];
  readonly note: string;
  readonly types: readonly string[];
  readonly texts: string;
  readonly words: string;
  readonly from: string;
  readonly repairedOn: string;
}

export function newDraft(unit: string, today: string): EventDraft {
  const incident = { types: [], texts: '', words: '', from: '', repairedOn: '' };
  return { kind: 'incident', zh: '', en: '', firstDay: today, lastDay: '', units: [unit], note: '', ...incident };
}

export function draftOf(event: RecordedEvent): EventDraft {
  const { kind, name, firstDay, lastDay, units, note, complaints, repairedOn } = event;
  return {
    kind,
    ...name,
    firstDay,
    lastDay: lastDay ?? '',
    units: units.map(({ code }) => code),
    note,
    types: complaints?.types ?? [],
    texts: (complaints?.texts ?? []).join('\n'),
    words: (complaints?.words ?? []).join('\n'),
    from: complaints?.from ?? '',
    repairedOn: repairedOn ?? '',
  };
}

/** What is sent: an English name left out is the Chinese one, and complaints count from the first day unless said otherwise. */
export function bodyOf(draft: EventDraft): EventBody {
  const isIncident = draft.kind === 'incident';
  const zh = draft.zh.trim();
  return {
    kind: draft.kind,
    name: { zh, en: draft.en.trim() || zh },
    firstDay: draft.firstDay,
    lastDay: draft.lastDay || null,
    units: [...draft.units],
    note: draft.note.trim(),
    complaints: isIncident
      ? {
          types: [...draft.types],
          texts: linesOf(draft.texts),
          words: linesOf(draft.words),
          from: draft.from || draft.firstDay,
        }
      : null,
    repairedOn: (isIncident && draft.repairedOn) || null,
  };
}

function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
