import { printPalette } from '../palette.ts';
import type { TextStyle } from './text-run.ts';

/** The few styles of the house; a document that needs another one needs less. */
export const typography = {
  documentTitle: { weight: 'bold', size: 26, color: printPalette.documentHead },
  issue: { weight: 'regular', size: 12, color: printPalette.ink },
  heading: { weight: 'bold', size: 13, color: printPalette.ink },
  subheading: { weight: 'bold', size: 10, color: printPalette.ink },
  body: { weight: 'regular', size: 10.5, color: printPalette.ink },
  bodyStrong: { weight: 'bold', size: 10.5, color: printPalette.ink },
  cell: { weight: 'regular', size: 9.5, color: printPalette.ink },
  cellStrong: { weight: 'bold', size: 9.5, color: printPalette.ink },
  cellHead: { weight: 'regular', size: 8.5, color: printPalette.muted },
  note: { weight: 'regular', size: 8, color: printPalette.muted },
  code: { weight: 'regular', size: 7, color: printPalette.muted },
  furniture: { weight: 'regular', size: 7.5, color: printPalette.muted },
} as const satisfies Record<string, TextStyle>;
