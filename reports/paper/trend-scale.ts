import { scaleLinear, scalePoint } from 'd3-scale';

/** A rectangle on the page, in points. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface TrendScale {
  /** Middle of the period with this index. */
  x(index: number): number;
  y(value: number): number;
  readonly ticks: readonly { readonly value: number; readonly printed: string }[];
}

/** From zero to a little above the highest value or limit, so that neither touches the frame. */
export function trendScale(area: PlotArea, count: number, values: readonly number[]): TrendScale {
  const highest = Math.max(...values, 0) || 1;
  const y = scaleLinear([0, highest * 1.12], [area.bottom, area.top]).nice(4);
  const indexes = Array.from({ length: count }, (_, index) => index);
  const x = scalePoint(indexes, [area.left, area.right]).padding(0.5);
  const format = y.tickFormat(4);
  return {
    x: (index) => x(index) ?? area.left,
    y: (value) => y(value),
    ticks: y.ticks(4).map((value) => ({ value, printed: format(value) })),
  };
}
