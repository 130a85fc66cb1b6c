import { nameKey } from '../../../complaints/imports/domain/header.ts';
import { type Result, ok, refused } from '../../../shared/result.ts';
import type { RefusedCell } from './figure-refusals.ts';
import type { OfficialFigure } from './official-figure.ts';

/** The columns of a file of official figures, in their order; named as in the API, as a catalogue's file names its own. */
export const FIGURE_COLUMNS = ['indicator', 'unit', 'period', 'count', 'rate', 'source', 'published_on'] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** What a column may also be called. */
const CHINESE: Readonly<Record<FigureColumn, string>> = {
  indicator: '指标',
  unit: '单位',
  period: '期间',
  count: '件数',
  rate: '率',
  source: '出处',
  published_on: '发布日期',
};

/** A regulator publishes a count, a rate or both: one of these two columns may be absent. */
const EITHER: readonly FigureColumn[] = ['count', 'rate'];

export interface FigureHeader {
  /** Where each column stands, from 0; an absent one is not there. */
  readonly places: ReadonlyMap<FigureColumn, number>;
  readonly names: readonly string[];
  /** Columns that mean nothing here, which are named rather than passed over in silence. */
  readonly ignored: readonly string[];
}

/** Finds the columns in a header, in any order; all that are missing or stand there twice are told at once. */
export function readFigureHeader(names: readonly string[], line: number): Result<FigureHeader, readonly RefusedCell[]> {
  const meant = names.map(columnOf);
  const found = new Map<FigureColumn, number>();
  const faults: RefusedCell[] = [];
  const fault = (column: string, code: string): void => {
    faults.push({ line, column, code, params: { column }, original: names.join(',') });
  };
  for (const [place, column] of meant.entries()) {
    if (column === undefined) continue;
    if (found.has(column)) fault(names[place] ?? column, 'column-ambiguous');
    found.set(column, place);
  }
  for (const column of FIGURE_COLUMNS)
    if (!found.has(column) && !EITHER.includes(column)) fault(column, 'column-missing');
  if (EITHER.every((column) => !found.has(column))) fault('count', 'column-missing');
  const ignored = names.filter((name, place) => meant[place] === undefined && name.trim() !== '');
  return faults.length > 0 ? refused(faults) : ok({ places: found, names, ignored });
}

function columnOf(name: string): FigureColumn | undefined {
  const key = nameKey(name);
  return FIGURE_COLUMNS.find((column) => column === key || CHINESE[column] === key);
}

/** A figure as the cells of its line; what explains the difference is ours and no part of the file. */
export function figureCells(figure: OfficialFigure): (string | null)[] {
  const { indicator, unit, period, count, rate, source, publishedOn } = figure;
  return [indicator, unit, period, count, rate, source, publishedOn];
}
