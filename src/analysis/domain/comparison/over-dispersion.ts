/** How much more units differ than plain chance lets them. */
export interface OverDispersion {
  /** Mean square of the scores: 1 where chance explains everything. */
  readonly phi: number;
  /** Variance between units beyond chance, in the square of the rate's unit; 0 without over-dispersion. */
  readonly tau2: number;
}

/** Share of scores drawn in at each end, so that a few outliers do not widen the funnel that should show them. */
const WINSORISED = 0.1;

/** Scores beyond the 10 % and 90 % quantiles are moved there (Spiegelhalter 2005; FunnelPlotR `winsorisation`). */
export function winsorised(scores: readonly number[]): number[] {
  const low = sampleQuantile(scores, WINSORISED);
  const high = sampleQuantile(scores, 1 - WINSORISED);
  return scores.map((score) => Math.min(high, Math.max(low, score)));
}

/**
 * φ and τ² of units from their (winsorised) scores and chance spreads, by the additive random-effects model (DerSimonian–Laird;
 * FunnelPlotR `phi_func`, `tau_func`). τ² is 0 when Nφ is below N − 1, or for a single unit.
 */
export function overDispersion(scores: readonly number[], spreads: readonly number[]): OverDispersion {
  const n = scores.length;
  if (n === 0) return { phi: 0, tau2: 0 };
  const phi = scores.reduce((sum, score) => sum + score * score, 0) / n;
  const weights = spreads.map((spread) => 1 / (spread * spread));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const room = total - squares / total;
  return { phi, tau2: n * phi < n - 1 || room <= 0 ? 0 : (n * phi - (n - 1)) / room };
}

/** The quantile of a sample by linear interpolation between its order statistics (R's type 7). */
function sampleQuantile(values: readonly number[], probability: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (place - Math.floor(place)) * (above - below);
}
