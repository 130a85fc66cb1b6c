import { printPalette } from '../palette.ts';
import { drawChartLabel } from './chart-label.ts';
import type { Sheet } from './sheet.ts';
import { textRun } from './text-run.ts';
import type { Trend } from './trend.ts';
import type { PlotArea, TrendScale } from './trend-scale.ts';
import { typography } from './typography.ts';

/** Scale at the left, periods below, and a dashed line with its reason where the definition changed. */
export function drawTrendAxes(sheet: Sheet, trend: Trend, area: PlotArea, scale: TrendScale): void {
  for (const tick of scale.ticks) {
    const y = scale.y(tick.value);
    const isBase = tick.value === 0;
    sheet.rule(area.left, area.right, y, isBase ? 0.7 : 0.3, isBase ? printPalette.ink : printPalette.rule);
    sheet.drawRuns([textRun(tick.printed, typography.furniture)], area.left - 6, y + 2.6, 'right');
  }
  drawPeriods(sheet, trend, area, scale);
  for (const seriesBreak of trend.breaks) drawBreak(sheet, seriesBreak, area, scale);
}

/** Every period where the labels fit, else every second, third …, counted back from the last one. */
function drawPeriods(sheet: Sheet, trend: Trend, area: PlotArea, scale: TrendScale): void {
  const labels = trend.points.map((point) => [textRun(point.label, typography.furniture)]);
  const widest = Math.max(...labels.map((label) => sheet.runsWidth(label)), 1);
  const step = Math.ceil((widest + 5) / ((area.right - area.left) / Math.max(labels.length, 1)));
  for (const [index, label] of labels.entries()) {
    if ((labels.length - 1 - index) % step === 0) sheet.drawRuns(label, scale.x(index), area.bottom + 12, 'center');
  }
}

function drawBreak(sheet: Sheet, seriesBreak: Trend['breaks'][number], area: PlotArea, scale: TrendScale): void {
  const x = (scale.x(seriesBreak.before - 1) + scale.x(seriesBreak.before)) / 2;
  sheet.doc.dash(1.5, { space: 1.5 });
  sheet.doc.moveTo(x, area.top).lineTo(x, area.bottom).lineWidth(0.6).strokeColor(printPalette.muted).stroke();
  sheet.doc.undash();
  const note = textRun(seriesBreak.note, typography.furniture);
  const fitsRight = x + 4 + sheet.runsWidth([note]) <= area.right;
  drawChartLabel(sheet, note, fitsRight ? x + 4 : x - 4, area.top + 2.6, fitsRight ? 'left' : 'right');
}
