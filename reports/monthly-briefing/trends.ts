import { type Sheet, textArea } from '../paper/sheet.ts';
import { drawTrendChart } from '../paper/trend-chart.ts';
import type { BriefingLabels } from './briefing-labels.ts';
import type { MonthlyBriefing } from './model.ts';

const gap = 18;
const heights = { least: 116, usual: 145, most: 175 };

/** The rates of the last periods; they belong to the red lines above them and so have no heading of their own. */
export function drawTrends(sheet: Sheet, model: MonthlyBriefing, labels: BriefingLabels): void {
  const height = chartHeight(sheet.room, model.trends.length);
  for (const trend of model.trends) {
    sheet.keepTogether(gap + height);
    if (sheet.y > textArea.top) sheet.y += gap;
    drawTrendChart(sheet, trend, labels.chart, height);
  }
}

/** All charts fill the rest of the page where they can be read there; otherwise they take their usual height. */
function chartHeight(room: number, count: number): number {
  const share = Math.floor(room / Math.max(count, 1)) - gap;
  return share >= heights.least ? Math.min(share, heights.most) : heights.usual;
}
