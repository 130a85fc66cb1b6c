export interface SparklineGeometry {
  /** SVG path; periods without a rate break it. */
  path: string;
  limitY: number | null;
  last: { x: number; y: number } | null;
}

interface Box {
  width: number;
  height: number;
}

const pad = 3;

/** Lays out the rates of consecutive periods and their limit on a scale from zero. */
export function sparklineGeometry(
  rates: readonly (string | null)[],
  limit: string | null,
  { width, height }: Box,
): SparklineGeometry {
  const values = rates.map((rate) => (rate === null ? null : Number(rate)));
  const top = Math.max(Number(limit ?? 0), ...values.map((value) => value ?? 0)) || 1;
  const x = (index: number): number => pad + (index * (width - 2 * pad)) / Math.max(1, rates.length - 1);
  const y = (value: number): number => height - pad - (value / top) * (height - 2 * pad);
  const points = values.map((value, index) => (value === null ? null : { x: x(index), y: y(value) }));
  return {
    path: points.map((point, index) => point && `${points[index - 1] ? 'L' : 'M'}${fixed(point)}`).join(''),
    limitY: limit === null ? null : y(Number(limit)),
    last: points.findLast((point) => point !== null) ?? null,
  };
}

function fixed({ x, y }: { x: number; y: number }): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
