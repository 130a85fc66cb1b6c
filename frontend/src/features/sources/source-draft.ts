import type { ChangedSource, NewSource, Source } from '../../api/delivery-models.ts';

/** A source as it stands in the form. */
export interface SourceDraft {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: Source['kind'];
  readonly importKind: Source['importKind'];
  readonly mapping: string;
  readonly layers: readonly Source['layers'][number][];
  readonly unit: string;
  readonly units: readonly string[];
  readonly folder: string;
  readonly publish: boolean;
  readonly rhythm: Source['calendar']['rhythm'];
  readonly weekday: number;
  readonly monthDay: number;
  readonly dueTime: string;
  readonly graceMinutes: string;
  readonly beginsOn: string;
  readonly active: boolean;
}

/** An empty form: appeals of a unit, pushed each working day by half past eight. */
export function newDraft(unit: string, today: string): SourceDraft {
  return {
    code: '',
    zh: '',
    en: '',
    kind: 'folder',
    importKind: 'complaints',
    mapping: '',
    layers: ['appeal'],
    unit,
    units: [],
    folder: '',
    publish: true,
    rhythm: 'day',
    weekday: 1,
    monthDay: 5,
    dueTime: '08:30',
    graceMinutes: '30',
    beginsOn: today,
    active: true,
  };
}

export function draftOf(source: Source): SourceDraft {
  const { calendar } = source;
  return {
    code: source.code,
    zh: source.name.zh,
    en: source.name.en,
    kind: source.kind,
    importKind: source.importKind,
    mapping: source.mapping ?? '',
    layers: source.layers,
    unit: source.unit,
    units: (source.units ?? []).filter((code) => code !== source.unit),
    folder: source.folder ?? '',
    publish: source.publish,
    rhythm: calendar.rhythm,
    weekday: calendar.weekday ?? 1,
    monthDay: calendar.monthDay ?? 5,
    dueTime: calendar.dueTime,
    graceMinutes: String(calendar.graceMinutes),
    beginsOn: source.beginsOn,
    active: source.active,
  };
}

/** What is sent: fields that do not go with the chosen kind or rhythm are left empty. */
export function bodyOf(draft: SourceDraft): Omit<NewSource, 'code'> & Omit<ChangedSource, 'version'> {
  const isComplaints = draft.importKind === 'complaints';
  return {
    name: { zh: draft.zh.trim(), en: draft.en.trim() || draft.zh.trim() },
    kind: draft.kind,
    importKind: draft.importKind,
    mapping: draft.mapping === '' ? null : draft.mapping,
    layers: isComplaints ? [...draft.layers] : [],
    unit: draft.unit,
    units: [...draft.units],
    folder: draft.kind === 'folder' ? draft.folder.trim() : null,
    publish: draft.publish,
    calendar: {
      rhythm: draft.rhythm,
      weekday: draft.rhythm === 'week' ? draft.weekday : null,
      monthDay: draft.rhythm === 'month' ? draft.monthDay : null,
      dueTime: draft.dueTime,
      graceMinutes: Number(draft.graceMinutes || '0'),
    },
    beginsOn: draft.beginsOn,
    active: draft.active,
  };
}
