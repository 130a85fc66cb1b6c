import { nameKey } from '../../../complaints/imports/domain/header.ts';
import type { UnitIndex } from '../../../complaints/imports/domain/unit-index.ts';
import type { SoundRecord, TableRecord } from '../../../platform/files/domain/table-record.ts';
import { type Day, formatDay } from '../../../shared/calendar-day.ts';
import { FIRST_MEANT, LAST_MEANT } from '../../../shared/meant-day.ts';
import { parsePeriod } from '../../../shared/period.ts';
import { readPlainDate } from '../../../shared/plain-date.ts';
import { type Result, ok, refused } from '../../../shared/result.ts';
import { FIGURE_COLUMNS, type FigureColumn, type FigureHeader } from './figure-file.ts';
import type { RefusedCell } from './figure-refusals.ts';
import type { OfficialFigure } from './official-figure.ts';
import { readOfficialFigure } from './official-figure-body.ts';

/** What the names in a file are looked up in. */
export interface KnownNames {
  /** Codes and names of indicators as `nameKey` compares them, to their codes. */
  readonly indicators: ReadonlyMap<string, string>;
  readonly units: UnitIndex;
  readonly today: Day;
}

export type ReadFigure = Result<OfficialFigure, readonly RefusedCell[]>;

/** Reads a line of the file by the same rules as the body of a single figure; refuses it with every fault found. */
export function readFigureRow(record: TableRecord, header: FigureHeader, known: KnownNames): ReadFigure {
  if (!record.ok) {
    const { line, code, params, raw } = record;
    return refused([{ line, column: '', code, params, original: raw }]);
  }
  const row = new Row(record, header);
  const lost = row.lostCells();
  if (lost.length > 0) return refused(lost);
  const names = namesOf(row, known);
  if (!names.ok) return names;
  const read = readOfficialFigure({
    ...names.value,
    period: row.text('period'),
    count: row.text('count') || null,
    rate: row.text('rate') || null,
    source: row.text('source'),
    publishedOn: dayOf(row.text('published_on')),
  });
  if (!read.ok) return refused(read.reason.map(({ field, code }) => row.fault(COLUMN_OF[field] ?? 'indicator', code)));
  const faults = timeFaults(row, read.value, known.today);
  return faults.length > 0 ? refused(faults) : read;
}

const COLUMN_OF: Readonly<Record<string, FigureColumn>> = {
  ...Object.fromEntries(FIGURE_COLUMNS.map((column) => [column, column])),
  publishedOn: 'published_on',
};

/** Indicator and unit by code or by name, in either language; a unit out of scope is as unknown as one that is not there. */
function namesOf(row: Row, known: KnownNames): Result<{ indicator: string; unit: string }, readonly RefusedCell[]> {
  const indicator = known.indicators.get(nameKey(row.text('indicator')));
  const unit = known.units.find(row.text('unit'));
  if (indicator !== undefined && unit.ok) return ok({ indicator, unit: unit.code });
  const faults: RefusedCell[] = [];
  if (indicator === undefined) faults.push(row.fault('indicator', row.blankOr('indicator', 'unknown-indicator')));
  if (!unit.ok) {
    const { code, suggestion } = unit;
    faults.push(row.fault('unit', row.blankOr('unit', code), suggestion === undefined ? {} : { suggestion }));
  }
  return refused(faults);
}

/** A regulator publishes periods that are over, and no earlier than that. */
function timeFaults(row: Row, { period: code, publishedOn }: OfficialFigure, today: Day): RefusedCell[] {
  const period = parsePeriod(code);
  if (row.isDate('period')) return [row.fault('period', 'period-as-date')];
  if (period === undefined || period.start < FIRST_MEANT || period.start > LAST_MEANT)
    return [row.fault('period', 'period-out-of-range')];
  if (period.end > today) return [row.fault('period', 'open-period')];
  if (publishedOn >= period.end && publishedOn <= today) return [];
  return [row.fault('published_on', 'published-out-of-range', { from: period.end, to: today })];
}

/** A day written with the year first, also as spreadsheets write it (`2026/10/28`, with a midnight behind it). */
function dayOf(text: string): string {
  const read = readPlainDate(text);
  if (!read.ok) return text;
  const { year, month, day } = read.value;
  return formatDay(year, month, day);
}

/** The cells of one line by column, and refusals that quote them. */
class Row {
  constructor(
    private readonly record: SoundRecord,
    private readonly header: FigureHeader,
  ) {}

  text(column: FigureColumn): string {
    const written = this.record.fields[this.header.places.get(column) ?? -1] ?? '';
    // an apostrophe kept what a spreadsheet would take for a formula
    return (/^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(written) ? written.slice(1) : written).trim();
  }

  isDate(column: FigureColumn): boolean {
    const place = this.header.places.get(column);
    return place !== undefined && (this.record.marks?.dates.includes(place) ?? false);
  }

  /** Cells of our columns whose value a workbook has lost. */
  lostCells(): RefusedCell[] {
    const faults = this.record.marks?.faults ?? [];
    return FIGURE_COLUMNS.flatMap((column) => {
      const lost = faults.find((fault) => fault.column === this.header.places.get(column));
      return lost === undefined ? [] : [this.fault(column, lost.code)];
    });
  }

  blankOr(column: FigureColumn, code: string): string {
    return this.text(column) === '' ? 'text-missing' : code;
  }

  fault(column: FigureColumn, code: string, params: RefusedCell['params'] = {}): RefusedCell {
    const name = this.header.names[this.header.places.get(column) ?? -1] ?? column;
    return { line: this.record.line, column: name, code, params, original: this.text(column) };
  }
}
