import { printPalette } from '../palette.ts';
import type { Align, Sheet } from './sheet.ts';
import type { TextRun } from './text-run.ts';

/** Text in a chart, on a patch of background so that no line runs through it. */
export function drawChartLabel(sheet: Sheet, label: TextRun, x: number, baseline: number, align: Align): void {
  const width = sheet.runsWidth([label]);
  const left = { left: x, center: x - width / 2, right: x - width }[align];
  sheet.doc.rect(left - 1, baseline - label.size * 0.8, width + 2, label.size * 0.95).fill(printPalette.background);
  sheet.drawRuns([label], x, baseline, align);
}
