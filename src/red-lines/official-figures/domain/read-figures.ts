import type { TableRecord } from '../../../platform/files/domain/table-record.ts';
import type { FigureHeader } from './figure-file.ts';
import type { RefusedCell } from './figure-refusals.ts';
import { type KnownNames, readFigureRow } from './figure-row.ts';
import type { OfficialFigure } from './official-figure.ts';

export interface FigureLine {
  readonly line: number;
  readonly figure: OfficialFigure;
}

export interface FiguresRead {
  readonly lines: readonly FigureLine[];
  readonly refused: readonly RefusedCell[];
  readonly refusedLines: number;
}

/** Reads the lines below the header; of two lines about the same figure the first one stands, whatever the second says. */
export function readFigures(records: readonly TableRecord[], header: FigureHeader, known: KnownNames): FiguresRead {
  const lines: FigureLine[] = [];
  const refused: RefusedCell[] = [];
  const taken = new Map<string, number>();
  let refusedLines = 0;
  for (const record of records) {
    const read = readFigureRow(record, header, known);
    const faults = read.ok ? repetition(record.line, read.value, taken) : read.reason;
    refused.push(...faults);
    if (faults.length > 0) refusedLines += 1;
    else if (read.ok) lines.push({ line: record.line, figure: read.value });
  }
  return { lines, refused, refusedLines };
}

function repetition(line: number, figure: OfficialFigure, taken: Map<string, number>): RefusedCell[] {
  const { indicator, unit, period } = figure;
  const place = JSON.stringify([indicator, unit, period]);
  const first = taken.get(place);
  if (first === undefined) taken.set(place, line);
  const original = `${indicator} ${unit} ${period}`;
  return first === undefined ? [] : [{ line, column: '', code: 'figure-repeated', params: { line: first }, original }];
}
