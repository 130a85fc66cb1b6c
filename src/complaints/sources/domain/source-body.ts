import type { Day } from '../../../shared/calendar-day.ts';
import { isDay } from '../../../shared/calendar-day.ts';
import type { Layer } from '../../domain/layer.ts';
import type { ImportKind } from '../../imports/domain/import-kind.ts';
import type { DeliveryCalendar } from './delivery-calendar.ts';
import { isFolderPath } from './folder-path.ts';

/** A source as somebody describes it. */
export interface SourceBody {
  readonly name: { readonly zh: string; readonly en: string };
  readonly kind: 'folder' | 'push';
  readonly importKind: ImportKind;
  /** Name of a saved mapping; the small kinds can do without. */
  readonly mapping: string | null;
  readonly layers: readonly Layer[];
  /** Code of the unit its imports belong to. */
  readonly unit: string;
  /** Codes of the units it answers for; none means its own unit. */
  readonly units: readonly string[];
  readonly folder: string | null;
  readonly publish: boolean;
  readonly calendar: DeliveryCalendar;
  readonly beginsOn: Day;
  readonly active: boolean;
}

export interface SourceFault {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** What does not fit together in a description of a source; empty when all does. */
export function sourceFaults({
  kind,
  importKind,
  mapping,
  layers,
  folder,
  calendar,
  beginsOn,
}: SourceBody): SourceFault[] {
  const faults: SourceFault[] = [];
  const need = (holds: boolean, field: string, code: string, message: string): void => {
    if (!holds) faults.push({ field, code, message });
  };
  need(kind === 'push' || folder !== null, 'folder', 'folder-needed', 'A watched folder needs its path.');
  need(kind === 'folder' || folder === null, 'folder', 'no-folder', 'A source that pushes has no folder.');
  need(
    folder === null || isFolderPath(folder),
    'folder',
    'not-below-root',
    'The folder lies below the root: names and slashes only.',
  );
  need(
    importKind !== 'complaints' || mapping !== null,
    'mapping',
    'mapping-missing',
    'Complaints need a saved mapping.',
  );
  need(importKind !== 'complaints' || layers.length > 0, 'layers', 'layer-missing', 'Complaints belong to a layer.');
  need(importKind === 'complaints' || layers.length === 0, 'layers', 'no-layers', 'Only complaints have layers.');
  need(
    (calendar.rhythm === 'week') === (calendar.weekday !== null),
    'calendar.weekday',
    'weekday',
    'A weekly delivery, and no other, names its weekday.',
  );
  need(
    (calendar.rhythm === 'month') === (calendar.monthDay !== null),
    'calendar.monthDay',
    'month-day',
    'A monthly delivery, and no other, names its day.',
  );
  need(
    /^([01]\d|2[0-3]):[0-5]\d$/.test(calendar.dueTime),
    'calendar.dueTime',
    'not-a-time',
    'A time is written as 08:30.',
  );
  need(isDay(beginsOn), 'beginsOn', 'not-a-day', 'A day is written as 2026-11-22.');
  return faults;
}
