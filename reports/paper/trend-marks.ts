import { printPalette } from '../palette.ts';
import { drawChartLabel } from './chart-label.ts';
import type { Sheet } from './sheet.ts';
import { textRun } from './text-run.ts';
import type { Trend, TrendPoint } from './trend.ts';
import type { PlotArea, TrendScale } from './trend-scale.ts';
import { typography } from './typography.ts';

/** A mark per period: over the line a red square, inside a grey dot, hollow while provisional, a word where missing. */
export function drawTrendMarks(sheet: Sheet, trend: Trend, area: PlotArea, scale: TrendScale, missing: string): void {
  for (const [index, point] of trend.points.entries()) {
    const x = scale.x(index);
    if (point.value === null) {
      sheet.drawRuns([textRun(missing, typography.furniture)], x, area.bottom - 4, 'center');
      continue;
    }
    drawMark(sheet, point, x, scale.y(point.value));
  }
  for (const index of labelled(trend)) drawValue(sheet, trend, index, scale);
}

function drawMark(sheet: Sheet, point: TrendPoint, x: number, y: number): void {
  const color = point.isOver ? printPalette.breached : printPalette.inside;
  const pen = sheet.doc.lineWidth(1.1);
  if (point.isOver) pen.rect(x - 2.7, y - 2.7, 5.4, 5.4);
  else pen.circle(x, y, point.isProvisional ? 2.5 : 2);
  pen.fillAndStroke(point.isProvisional ? printPalette.background : color, color);
}

/** The last value, the highest, and whatever stood over the line: more numbers would hide the line. */
function labelled(trend: Trend): number[] {
  const present = [...trend.points.keys()].filter((index) => typeof trend.points[index]?.value === 'number');
  const value = (index: number): number => trend.points[index]?.value ?? 0;
  const highest = present.reduce((best, index) => (value(index) > value(best) ? index : best), present[0] ?? 0);
  const isLabelled = (index: number): boolean =>
    index === highest || index === present.at(-1) || trend.points[index]?.isOver === true;
  return present.filter(isLabelled);
}

function drawValue(sheet: Sheet, trend: Trend, index: number, scale: TrendScale): void {
  const point = trend.points[index];
  if (point === undefined || point.value === null || point.printed === null) return;
  const color = point.isOver ? printPalette.breached : printPalette.ink;
  const label = textRun(point.printed, { weight: 'bold', size: 8.5, color });
  drawChartLabel(sheet, label, scale.x(index), valueBaseline(trend, point.value, scale), 'center');
}

/** Above the mark, unless the limit line runs there: then below it. */
function valueBaseline(trend: Trend, value: number, scale: TrendScale): number {
  const y = scale.y(value);
  const toLimit = trend.limit === null ? Number.POSITIVE_INFINITY : y - scale.y(trend.limit.value);
  return toLimit > 0 && toLimit < 16 ? y + 12 : y - 5.5;
}
