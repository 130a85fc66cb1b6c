import type { ApexOptions } from 'apexcharts';
import { screenPalette as palette } from '../../../../reports/palette.ts';
import { inLanguage } from '../../language/bilingual.ts';
import type { Language } from '../../language/language.ts';
import { grouped, rounded } from '../../language/numbers.ts';
import type { RankedGroup, RankedUnit, Ranking } from './analysis.queries.ts';

interface FunnelWords {
  rate: string;
  mean: string;
  count: string;
  funnelAxis: string;
  limits95: string;
  limits998: string;
}

type Limit = 'low998' | 'low95' | 'high95' | 'high998';

/** Units by size and rate inside their funnel; only those outside bear a name, all give their figures on hover. */
export function funnelChart(
  { units }: Pick<Ranking, 'units'>,
  group: RankedGroup,
  words: FunnelWords,
  language: Language,
): ApexOptions {
  const drawn = units.filter(({ unit, base, rate }) => unit.kind === group.kind && base !== null && rate !== null);
  const limit = (name: string, of: Limit) => ({
    name,
    type: 'line',
    data: group.curve.map((point) => ({ x: Number(point.base), y: Number(point[of]) })),
  });
  const mean = Number(group.mean);
  const ends = [group.curve[0], group.curve.at(-1)].flatMap((point) => (point ? [Number(point.base)] : []));
  const quiet = palette.muted;
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
      {
        name: words.rate,
        type: 'scatter',
        data: drawn.map(({ base, rate }) => ({ x: Number(base), y: Number(rate) })),
      },
      { name: words.mean, type: 'line', data: ends.map((x) => ({ x, y: mean })) },
      limit(words.limits95, 'low95'),
      limit(words.limits95, 'high95'),
      limit(words.limits998, 'low998'),
      limit(words.limits998, 'high998'),
    ],
    colors: [palette.ink, quiet, quiet, quiet, quiet, quiet],
    stroke: { width: [0, 1, 1, 1, 1, 1], dashArray: [0, 0, 4, 4, 0, 0], curve: 'straight' },
    markers: {
      size: [5, 0, 0, 0, 0, 0],
      strokeWidth: 0,
      discrete: drawn.flatMap(({ verdict }, dataPointIndex) => outsideMark(verdict, dataPointIndex)),
    },
    grid: { borderColor: palette.rule, padding: { left: 8, right: 16 } },
    xaxis: {
      type: 'numeric',
      min: Math.min(...ends),
      max: Math.max(...ends),
      tickAmount: 4,
      title: { text: words.funnelAxis, style: { color: quiet, fontWeight: 400 } },
      axisTicks: { show: false },
      axisBorder: { color: palette.rule },
      labels: { style: { colors: quiet }, formatter: (value) => rounded(String(Math.round(Number(value))), language) },
      tooltip: { enabled: false },
    },
    yaxis: {
      min: 0,
      tickAmount: 4,
      forceNiceScale: true,
      labels: { style: { colors: quiet }, formatter: (value) => String(Number(value.toFixed(2))) },
    },
    annotations: {
      points: drawn
        .filter(({ verdict }) => isOutside(verdict))
        .map(({ unit, base, rate }) => nameMark(Number(base), Number(rate), mean, inLanguage(unit.name, language))),
    },
    tooltip: {
      shared: false,
      intersect: true,
      custom: ({ seriesIndex, dataPointIndex }: { seriesIndex: number; dataPointIndex: number }) => {
        const found = seriesIndex === 0 ? drawn[dataPointIndex] : undefined;
        return found === undefined ? '' : hoverText(found, words, language);
      },
    },
    legend: { show: false },
  };
}

export function isOutside(verdict: RankedUnit['verdict']): boolean {
  return verdict !== 'not-distinguishable' && verdict !== 'undecided';
}

function outsideMark(verdict: RankedUnit['verdict'], dataPointIndex: number) {
  if (!isOutside(verdict)) return [];
  const isWorse = verdict === 'worse' || verdict === 'much-worse';
  const colour = isWorse ? palette.expected : palette.inside;
  const shape = isWorse ? ('diamond' as const) : ('square' as const);
  return [{ seriesIndex: 0, dataPointIndex, fillColor: colour, strokeColor: colour, size: 8, shape }];
}

/** Above a unit over the mean, below one under it: outside the funnel there is room. */
function nameMark(x: number, y: number, mean: number, text: string) {
  return {
    x,
    y,
    marker: { size: 0 },
    label: {
      text,
      borderWidth: 0,
      offsetY: y < mean ? 30 : -4,
      style: { background: 'transparent', color: palette.ink },
    },
  };
}

/** The chart takes markup here, and names are what people typed. */
function hoverText({ unit, count, base, rate }: RankedUnit, words: FunnelWords, language: Language): string {
  const lines = [
    inLanguage(unit.name, language),
    `${words.count} ${grouped(count)} · ${words.funnelAxis} ${base === null ? '?' : grouped(base)}`,
    `${words.rate} ${rate ?? '?'}`,
  ];
  return `<div style="padding:8px">${lines.map(withoutMarkup).join('<br>')}</div>`;
}

function withoutMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
