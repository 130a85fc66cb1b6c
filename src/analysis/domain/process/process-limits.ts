import { type ChanceKind, type Observation, chanceSpread, pooledRate } from '../chance.ts';

/** What a baseline says of a process: its mean, and how many times plain chance it strays from month to month. */
export interface ProcessFit {
  readonly centre: number;
  /** Laney's σz. */
  readonly dispersion: number;
}

/** Between these limits a stable process stays: three spreads to each side, and two as a warning. */
export interface ProcessLimits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  readonly lowerWarning: number;
  readonly upperWarning: number;
}

/** The mean distance of two normal figures one spread wide each (d₂ of two). */
const MEAN_RANGE = 1.128;

/**
 * The u′ chart of rates and the p′ chart of shares (Laney; qicharts2 `qic.up`, `qic.pp`): zᵢ = (uᵢ − CL) ÷ σᵢ and
 * σz = mean|zᵢ − zᵢ₋₁| ÷ 1.128. Without over-dispersion σz is about 1 and the chart is the plain one. Null for fewer than
 * two observations, which have no distance.
 */
export function fitProcess(kind: ChanceKind, observations: readonly Observation[]): ProcessFit | null {
  if (observations.length < 2) return null;
  const centre = pooledRate(observations);
  const scores = observations.map(({ count, size }) => {
    const spread = chanceSpread(kind, centre, size);
    // where nothing, or everything, was counted all the time nothing ever strays
    return spread === 0 ? 0 : (count / size - centre) / spread;
  });
  const ranges = scores.slice(1).map((score, index) => Math.abs(score - (scores[index] ?? score)));
  return { centre, dispersion: ranges.reduce((sum, range) => sum + range, 0) / ranges.length / MEAN_RANGE };
}

/** The limits of one period: the smaller its base, the wider. No rate is below nothing, no share above everything. */
export function limitsAt(kind: ChanceKind, { centre, dispersion }: ProcessFit, size: number): ProcessLimits {
  const spread = chanceSpread(kind, centre, size) * dispersion;
  const top = kind === 'share' ? 1 : Number.POSITIVE_INFINITY;
  const within = (value: number) => Math.min(top, Math.max(0, value));
  return {
    centre,
    lower: within(centre - 3 * spread),
    upper: within(centre + 3 * spread),
    lowerWarning: within(centre - 2 * spread),
    upperWarning: within(centre + 2 * spread),
  };
}
