import { instant } from '../../platform/clock.ts';
import { addDays, type Day, daysBetween } from '../../shared/calendar-day.ts';
import { type SourceRecord, STRIP_DAYS } from './deliveries/source-records.service.ts';
import type { SourceDto } from './source-record.dto.ts';
import type { WatchedSource } from './watched-source.query.ts';

/** A source and its record as the API tells them. */
export function sourceView({ source, strip, gaps, nextDueMs, last }: SourceRecord, today: Day): SourceDto {
  return {
    ...settingsView(source),
    stripFrom: addDays(today, 1 - STRIP_DAYS),
    stripTo: today,
    deliveries: strip.map(({ due, state, from, end, lateMinutes, importId }) => ({
      day: due,
      state,
      from,
      until: end,
      lateMinutes,
      import: importId,
    })),
    gaps: gaps.map(({ from, end }) => ({ from, until: end, days: daysBetween(from, end) })),
    nextDueAt: nextDueMs === null ? null : instant(nextDueMs).toISOString(),
    lastDelivery:
      last === null ? null : { at: instant(last.atMs).toISOString(), fileName: last.fileName, import: last.importId },
  };
}

function settingsView(source: WatchedSource) {
  const { code, kind, importKind, folder, publish, beginsOn, active, version, layers, units } = source;
  const { rhythm, weekday, monthDay, dueTime, graceMinutes } = source;
  return {
    code,
    name: { zh: source.nameZh, en: source.nameEn },
    kind,
    importKind,
    mapping: source.mappingName,
    layers: [...layers],
    unit: source.unitCode,
    units: [...units],
    folder,
    publish,
    calendar: { rhythm, weekday, monthDay, dueTime, graceMinutes },
    beginsOn,
    active,
    version,
  };
}
