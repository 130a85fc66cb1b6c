import type { ApexOptions } from 'apexcharts';
import { screenPalette as palette } from '../../../../reports/palette.ts';
import type { Trend } from '../../api/models.ts';
import { compareDecimals } from '../../language/numbers.ts';
import { periodTick } from '../../place/period.ts';

interface TrendWords {
  rate: string;
  limit: string;
}

/** The rates of consecutive periods against their limit, with a mark where the series breaks; points over it are red. */
export function trendChart({ points, limitValue, breaks }: Trend, words: TrendWords): ApexOptions {
  const rates = points.map(({ rate }) => (rate === null ? null : Number(rate)));
  const top = Math.max(Number(limitValue ?? 0), ...rates.map((rate) => rate ?? 0));
  return {
    chart: {
      type: 'line',
      height: '100%',
      fontFamily: 'var(--font)',
      animations: { enabled: false },
      toolbar: { show: false },
      zoom: { enabled: false },
    },
    series: [{ name: words.rate, data: rates }],
    stroke: { width: 2, curve: 'straight' },
    colors: [palette.ink],
    markers: { size: 3, strokeWidth: 0, discrete: pointsOver(points, limitValue) },
    grid: { borderColor: palette.rule, padding: { left: 8, right: 8 } },
    xaxis: {
      categories: points.map(({ period }) => periodTick(period)),
      axisTicks: { show: false },
      axisBorder: { color: palette.rule },
      labels: { style: { colors: palette.muted }, rotate: 0, hideOverlappingLabels: true },
      tooltip: { enabled: false },
    },
    yaxis: {
      min: 0,
      max: axisTop(top),
      tickAmount: 4,
      labels: { style: { colors: palette.muted }, formatter: String },
    },
    annotations: {
      yaxis: limitValue === null ? [] : [limitMark(Number(limitValue), words.limit)],
      xaxis: breaks.flatMap(({ date, note }) => breakMark(points, date, note)),
    },
    legend: { show: false },
  };
}

/** The trend from its first known rate on; years before the data began would only squeeze the rest. */
export function sinceFirstRate(trend: Trend): Trend {
  const first = trend.points.findIndex(({ rate }) => rate !== null);
  return first <= 0 ? trend : { ...trend, points: trend.points.slice(first) };
}

/** A round top for an axis of four equal steps, at least a tenth above the value. */
export function axisTop(value: number): number {
  const wanted = value * 1.1 || 1;
  const magnitude = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10].find((factor) => factor * magnitude >= wanted) ?? 10;
  return Number((step * magnitude).toPrecision(6));
}

function pointsOver(points: Trend['points'], limit: string | null) {
  return points.flatMap(({ rate }, dataPointIndex) =>
    rate !== null && limit !== null && compareDecimals(rate, limit) > 0
      ? [{ seriesIndex: 0, dataPointIndex, fillColor: palette.breached, strokeColor: palette.breached, size: 5 }]
      : [],
  );
}

function limitMark(y: number, text: string) {
  return {
    y,
    borderColor: palette.ink,
    strokeDashArray: 4,
    label: {
      text,
      borderWidth: 0,
      position: 'left',
      textAnchor: 'start',
      style: { background: 'transparent', color: palette.ink },
    },
  };
}

/** A break belongs to the period in which it falls: the last one begun by then. */
function breakMark(points: Trend['points'], date: string, text: string) {
  const period = points.findLast(({ start }) => start <= date)?.period;
  if (period === undefined) return [];
  return [
    {
      x: periodTick(period),
      borderColor: palette.muted,
      label: { text, orientation: 'horizontal', borderWidth: 0, style: { color: palette.muted } },
    },
  ];
}
