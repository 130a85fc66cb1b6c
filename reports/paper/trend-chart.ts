import { line } from 'd3-shape';
import { printPalette } from '../palette.ts';
import { type Sheet, textArea } from './sheet.ts';
import { textRun } from './text-run.ts';
import type { Trend } from './trend.ts';
import { drawTrendAxes } from './trend-axes.ts';
import { drawTrendMarks } from './trend-marks.ts';
import { type PlotArea, type TrendScale, trendScale } from './trend-scale.ts';
import { typography } from './typography.ts';

export interface TrendWords {
  /** Before the limit's value at its line: "限值". */
  readonly limit: string;
  /** Legend of the pale line: "去年同期". */
  readonly lastYear: string;
  /** Legend of the hollow mark: "未满期". */
  readonly provisional: string;
  /** At a period without a rate: "无数". */
  readonly missing: string;
}

const titleHeight = 20;
const labelHeight = 18;

/** A trend with its limit line as vectors, in the `height` points below the pen. */
export function drawTrendChart(sheet: Sheet, trend: Trend, words: TrendWords, height: number): void {
  drawTitle(sheet, trend, words);
  const top = sheet.y + titleHeight;
  const bottom = sheet.y + height - labelHeight;
  const area = { left: textArea.left + 26, right: textArea.right - 46, top, bottom };
  const scale = trendScale(area, trend.points.length, drawnValues(trend));
  sheet.doc.save();
  drawTrendAxes(sheet, trend, area, scale);
  drawLimit(sheet, trend, words, area, scale);
  drawLines(sheet, trend, scale);
  drawTrendMarks(sheet, trend, area, scale, words.missing);
  sheet.doc.restore();
  sheet.y += height;
}

function drawTitle(sheet: Sheet, trend: Trend, words: TrendWords): void {
  const legend = [
    ...(trend.points.some((point) => typeof point.lastYear === 'number') ? [`── ${words.lastYear}`] : []),
    ...(trend.points.some((point) => point.isProvisional) ? [`○ ${words.provisional}`] : []),
    trend.unit,
    `[${trend.code}]`,
  ].join('   ');
  sheet.drawRuns([textRun(trend.title, typography.subheading)], textArea.left, sheet.y + 9);
  sheet.drawRuns([textRun(legend, typography.furniture)], textArea.right, sheet.y + 9, 'right');
}

function drawnValues(trend: Trend): number[] {
  const values = trend.points.flatMap((point) => [point.value, point.lastYear ?? null]);
  return [...values, trend.limit?.value ?? null].filter((value) => value !== null);
}

function drawLimit(sheet: Sheet, trend: Trend, words: TrendWords, area: PlotArea, scale: TrendScale): void {
  if (trend.limit === null) return;
  const y = scale.y(trend.limit.value);
  sheet.rule(area.left, area.right, y, 1.1, printPalette.ink);
  const label = [textRun(`${words.limit} ${trend.limit.printed}`, { ...typography.note, color: printPalette.ink })];
  sheet.drawRuns(label, area.right + 5, y + 3);
}

function drawLines(sheet: Sheet, trend: Trend, scale: TrendScale): void {
  for (const stretch of stretches(trend)) {
    const lastYear = stretch.map((index) => ({ index, value: trend.points[index]?.lastYear ?? null }));
    drawLine(sheet, lastYear, scale, 0.8, '#a9afb7');
    const solid = stretch.filter((index) => !trend.points[index]?.isProvisional);
    drawLine(sheet, valuesAt(trend, solid), scale, 1.4, printPalette.inside);
    sheet.doc.dash(2.5, { space: 2 });
    for (const index of stretch.slice(1)) {
      if (trend.points[index]?.isProvisional)
        drawLine(sheet, valuesAt(trend, [index - 1, index]), scale, 1, printPalette.inside);
    }
    sheet.doc.undash();
  }
}

interface PlacedValue {
  readonly index: number;
  readonly value: number | null;
}

function valuesAt(trend: Trend, indexes: readonly number[]): PlacedValue[] {
  return indexes.map((index) => ({ index, value: trend.points[index]?.value ?? null }));
}

/** Runs of points between the series breaks: nothing is drawn across a change of definition. */
function stretches(trend: Trend): number[][] {
  const starts = new Set(trend.breaks.map((seriesBreak) => seriesBreak.before));
  const runs: number[][] = [[]];
  for (const index of trend.points.keys()) {
    if (starts.has(index)) runs.push([]);
    runs.at(-1)?.push(index);
  }
  return runs;
}

function drawLine(
  sheet: Sheet,
  values: readonly PlacedValue[],
  scale: TrendScale,
  thickness: number,
  color: string,
): void {
  const path = line<PlacedValue>()
    .defined((placed) => placed.value !== null)
    .x((placed) => scale.x(placed.index))
    .y((placed) => scale.y(placed.value ?? 0))([...values]);
  if (path !== null) sheet.doc.path(path).lineWidth(thickness).lineJoin('round').strokeColor(color).stroke();
}
