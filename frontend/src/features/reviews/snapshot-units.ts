import type { Unit } from '../../api/models.ts';
import type { CodedReading, Snapshot, SnapshotChild, SnapshotUnit } from '../../api/snapshot.ts';
import { inLanguage } from '../../language/bilingual.ts';
import type { Language } from '../../language/language.ts';
import { type StatusCode, statusCodes, statusOf } from '../../parts/reading-status.ts';

export interface ChildRow {
  unit: SnapshotUnit;
  /** The worst of its readings. */
  status: StatusCode;
  /** In the order of the snapshot's lines; null where the unit has no such line. */
  cells: (CodedReading | null)[];
}

/** The units below, worst status first and then by name; never a ranking. */
export function childRows({ lines, children }: Pick<Snapshot, 'lines' | 'children'>, language: Language): ChildRow[] {
  const names = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en');
  return children
    .map((child) => ({ unit: child.unit, status: worstStatus(child), cells: lines.map((line) => cellOf(child, line)) }))
    .sort(
      (one, other) =>
        severity(one.status) - severity(other.status) ||
        names.compare(inLanguage(one.unit.name, language), inLanguage(other.unit.name, language)),
    );
}

/** The unit and those below it as a small tree, to tell a red line from an allocated one. */
export function snapshotUnits({ unit, children }: Pick<Snapshot, 'unit' | 'children'>): Unit[] {
  const top: Unit = { ...unit, parent: null, level: 0, path: [unit.code], version: 1 };
  const below = children.map((child) => ({
    ...child.unit,
    parent: unit.code,
    level: 1,
    path: [unit.code, child.unit.code],
    version: 1,
  }));
  return [top, ...below];
}

function worstStatus({ readings }: SnapshotChild): StatusCode {
  const all = new Set(readings.map(({ reading }) => statusOf(reading)));
  return statusCodes.find((status) => all.has(status)) ?? 'no-limit';
}

function severity(status: StatusCode): number {
  return statusCodes.indexOf(status);
}

/** A unit's own limit has a code of its own: what makes two readings one line is the indicator and the period. */
function cellOf({ readings }: SnapshotChild, { reading: line }: CodedReading): CodedReading | null {
  return readings.find(({ reading }) => reading.indicator === line.indicator && reading.period === line.period) ?? null;
}
