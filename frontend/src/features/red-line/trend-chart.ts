import type { ApexOptions } from 'apexcharts';
import { screenPalette as palette } from '../../../../reports/palette.ts';
import type { Trend } from '../../api/models.ts';
import { periodTick } from '../../place/period.ts';
import type { TrendSeries } from './trend-series.ts';

interface TrendWords {
  figure: string;
  limit: string;
  yearBefore: string;
}

/** Consecutive periods against their limit, with a mark where the series breaks; points over it are red. */
export function trendChart(series: TrendSeries, { breaks, limitValue }: Trend, words: TrendWords): ApexOptions {
  const { points, values, limits, yearBefore } = series;
  const top = Math.max(...[...values, ...limits, ...yearBefore].map((value) => value ?? 0));
  const isFlat = new Set(limits).size === 1;
  const [flatLimit = null] = isFlat ? limits : [];
  const hasYear = yearBefore.length > 0;
  return {
    chart: {
      type: 'line',
      height: '100%',
      fontFamily: 'var(--font)',
      animations: { enabled: false },
      toolbar: { show: false },
      zoom: { enabled: false },
    },
    series: [
      { name: words.figure, data: values },
      ...(hasYear ? [{ name: words.yearBefore, data: yearBefore }] : []),
      ...(isFlat ? [] : [{ name: words.limit, data: limits }]),
    ],
    stroke: {
      width: [2, ...(hasYear ? [1.5] : []), 1],
      dashArray: [0, ...(hasYear ? [0] : []), 4],
      curve: 'straight',
    },
    colors: [palette.ink, ...(hasYear ? [palette.muted] : []), palette.ink],
    markers: { size: [3, 0, 0], strokeWidth: 0, discrete: pointsOver(series) },
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
      yaxis: limitValue !== null && flatLimit !== null ? [limitMark(flatLimit, words.limit)] : [],
      xaxis: breaks.flatMap(({ date, note }) => breakMark(points, date, note)),
    },
    legend: { show: false },
  };
}

/** A round top for an axis of four equal steps, at least a tenth above the value. */
export function axisTop(value: number): number {
  const wanted = value * 1.1 || 1;
  const magnitude = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10].find((factor) => factor * magnitude >= wanted) ?? 10;
  return Number((step * magnitude).toPrecision(6));
}

function pointsOver({ values, limits }: TrendSeries) {
  return values.flatMap((value, dataPointIndex) => {
    const limit = limits[dataPointIndex] ?? null;
    return value !== null && limit !== null && value > limit
      ? [{ seriesIndex: 0, dataPointIndex, fillColor: palette.breached, strokeColor: palette.breached, size: 5 }]
      : [];
  });
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
