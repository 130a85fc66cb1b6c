import { type Palette, printPalette } from '../palette.ts';
import { drawStatusShape, type StatusShape, statusShapeSize } from '../paper/status-shape.ts';
import type { CellMark } from '../paper/table-layout.ts';
import type { StatusCode } from './model.ts';

/** Worst first: the order of units in a table. Missing data ranks before calm, for it may hide anything. */
export const statusOrder: readonly StatusCode[] = [
  'breached',
  'expected',
  'warning',
  'incomplete',
  'no-base',
  'inside',
  'no-limit',
];

const shapes: Record<StatusCode, StatusShape> = {
  breached: 'square',
  expected: 'diamond',
  warning: 'triangle',
  inside: 'circle',
  incomplete: 'hatched-question',
  'no-base': 'question',
  'no-limit': 'dash',
};

const colors: Record<StatusCode, keyof Palette> = {
  breached: 'breached',
  expected: 'expected',
  warning: 'warning',
  inside: 'inside',
  incomplete: 'incomplete',
  'no-base': 'incomplete',
  'no-limit': 'muted',
};

export function statusColor(status: StatusCode): string {
  return printPalette[colors[status]];
}

/** The status's shape as a mark before a text. */
export function statusMark(status: StatusCode): CellMark {
  return {
    width: statusShapeSize + 5,
    draw: (sheet, x, middle) => drawStatusShape(sheet, shapes[status], statusColor(status), x, middle),
  };
}
