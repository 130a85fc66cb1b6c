import type { SourceBody } from '../../complaints/sources/domain/source-body.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { CITIES, SILENT } from './cities.ts';
import { REPORT_COLUMNS } from './complaint-row.ts';
import { sourceOf } from './demo-files.ts';
import { SILENT_DAYS } from './silence.ts';
import type { StoryFrame } from './story-frame.ts';

/** The code of the silent city's source: the one under which its reports are kept. */
export const DEMO_SOURCE = CITIES.filter(({ code }) => code === SILENT)
  .map(sourceOf)
  .join('');

/** The mapping its deliveries are read by, under its own name. */
export const DEMO_SOURCE_MAPPING = `${DEMO_SOURCE}（演示）`;

export function demoSourceMapping(): Json {
  return { source: DEMO_SOURCE, columns: REPORT_COLUMNS };
}

/**
 * The silent city delivers by itself, each day by half past eight. The calendar begins with the first day that has not
 * come: what came before came by hand (DEMO §6, D−3).
 */
export function demoSource(frame: StoryFrame): { code: string; body: SourceBody & { readonly mapping: string } } {
  const body = {
    name: { zh: DEMO_SOURCE, en: 'Baisha daily complaints' },
    kind: 'push',
    importKind: 'complaints',
    mapping: DEMO_SOURCE_MAPPING,
    layers: ['ticket', 'appeal'],
    unit: SILENT,
    units: [],
    folder: null,
    publish: true,
    calendar: { rhythm: 'day', weekday: null, monthDay: null, dueTime: '08:30', graceMinutes: 30 },
    beginsOn: frame.daysAgo(SILENT_DAYS),
    active: true,
  } as const;
  return { code: DEMO_SOURCE, body };
}
