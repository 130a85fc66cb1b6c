import type { ApexOptions } from 'apexcharts';
import { screenPalette as palette } from '../../../../reports/palette.ts';
import { periodTick } from '../../place/period.ts';
import type { Process, ProcessPoint } from './analysis.queries.ts';

interface ChartWords {
  rate: string;
  mean: string;
  upper: string;
  lower: string;
  limitLine: (limit: string) => string;
  origins: Readonly<Record<'series-break' | 'definition' | 'baseline', string>>;
}

export type SignalKind = ProcessPoint['signals'][number]['kind'];
export type MarkShape = 'diamond' | 'triangle' | 'cross' | 'square';

/** A shape for each kind of signal, the gravest first: shape and word before colour. */
export const signalShapes: readonly { kind: SignalKind; shape: MarkShape }[] = [
  { kind: 'beyond-limit', shape: 'diamond' },
  { kind: 'trend', shape: 'triangle' },
  { kind: 'near-limit', shape: 'cross' },
  { kind: 'shift', shape: 'square' },
];

/** Rates of closed periods between their process limits, around the mean of their phase; signals stand out by shape. */
export function processChart({ points, phases, limit }: Process, words: ChartWords): ApexOptions {
  const numbers = (of: (point: ProcessPoint) => string | null | undefined) =>
    points.map((point) => {
      const value = of(point) ?? null;
      return value === null ? null : Number(value);
    });
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
      { name: words.rate, data: numbers(({ rate }) => rate) },
      { name: words.mean, data: numbers(({ limits, phase }) => limits && phases[phase]?.centre) },
      { name: words.upper, data: numbers(({ limits }) => limits?.upper) },
      { name: words.lower, data: numbers(({ limits }) => limits?.lower) },
    ],
    stroke: { width: [2, 1, 1, 1], dashArray: [0, 0, 4, 4], curve: ['straight', 'stepline', 'stepline', 'stepline'] },
    colors: [palette.ink, palette.muted, palette.muted, palette.muted],
    markers: { size: [3, 0, 0, 0], strokeWidth: 0, hover: { sizeOffset: 2 }, discrete: points.flatMap(signalMark) },
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
      tickAmount: 4,
      forceNiceScale: true,
      labels: { style: { colors: palette.muted }, formatter: (value) => String(Number(value.toFixed(2))) },
    },
    annotations: {
      yaxis: limit === null ? [] : [limitMark(Number(limit.scaled), words.limitLine(limit.scaled))],
      xaxis: phases.flatMap((phase, index) => phaseMark(phase, index, points, words)),
    },
    tooltip: { shared: true, intersect: false },
    legend: { show: false },
  };
}

/** The gravest signal of a point, in its shape. */
function signalMark({ signals }: ProcessPoint, dataPointIndex: number) {
  const shape = signalShapes.find(({ kind }) => kind === signals[0]?.kind)?.shape;
  if (shape === undefined) return [];
  const colour = palette.expected;
  return [{ seriesIndex: 0, dataPointIndex, fillColor: colour, strokeColor: colour, size: 7, shape }];
}

function limitMark(y: number, text: string) {
  return {
    y,
    borderColor: palette.ink,
    strokeDashArray: 2,
    label: {
      text,
      borderWidth: 0,
      position: 'left',
      textAnchor: 'start',
      style: { background: 'transparent', color: palette.ink },
    },
  };
}

/** Where the process became another: a line in the first period of each further phase, and of a marked first one. */
function phaseMark(
  phase: Process['phases'][number],
  index: number,
  points: readonly ProcessPoint[],
  words: ChartWords,
) {
  const first = points.find((point) => point.phase === index);
  if (first === undefined || phase.origin === null || (index === 0 && phase.origin !== 'baseline')) return [];
  const text = `${words.origins[phase.origin]} ${phase.note ?? ''}`.trim();
  return [
    {
      x: periodTick(first.period),
      borderColor: palette.muted,
      label: { text, orientation: 'horizontal', textAnchor: 'start', borderWidth: 0, style: { color: palette.muted } },
    },
  ];
}
