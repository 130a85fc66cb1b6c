import { type ChanceKind, type Observation, chanceOf, chanceSpread, pooledRate } from '../chance.ts';
import { type CountDistribution, binomial, poisson, quantile } from '../count-quantile.ts';
import { overDispersion, winsorised } from './over-dispersion.ts';

/** Where a unit stands to the funnel: beyond its 95 % or its 99.8 % limit, or not to be told from the mean. */
export const FUNNEL_PLACES = ['far-above', 'above', 'inside', 'below', 'far-below'] as const;
export type FunnelPlace = (typeof FUNNEL_PLACES)[number];

export interface FunnelLimits {
  readonly low998: number;
  readonly low95: number;
  readonly high95: number;
  readonly high998: number;
}

/** The funnel between peers: their pooled mean, and how far each size may stray from it. */
export interface Funnel {
  readonly kind: ChanceKind;
  readonly centre: number;
  readonly phi: number;
  readonly tau2: number;
}

/** Each limit as a normal score, and as the probability of so few that it stands for. */
const LIMITS = {
  low998: { z: -3.090232306167813, probability: 0.001 },
  low95: { z: -1.959963984540054, probability: 0.025 },
  high95: { z: 1.959963984540054, probability: 0.975 },
  high998: { z: 3.090232306167813, probability: 0.999 },
};
type Limit = (typeof LIMITS)[keyof typeof LIMITS];

/** From so many expected on, the normal limits are as good as exact ones (and below it nothing underflows). */
const MANY_EXPECTED = 100;
/** Of fewer peers each is half of what it is compared with. */
export const FEWEST_PEERS = 3;

/** The funnel around the pooled mean of peers, widened where they differ more than chance lets them. */
export function funnelOf(isShare: boolean, peers: readonly Observation[]): Funnel | null {
  if (peers.length < FEWEST_PEERS) return null;
  const kind = chanceOf(isShare, peers);
  const centre = pooledRate(peers);
  const spreads = peers.map(({ size }) => chanceSpread(kind, centre, size));
  if (spreads.includes(0)) return { kind, centre, phi: 0, tau2: 0 };
  const scores = peers.map(({ count, size }, index) => (count / size - centre) / (spreads[index] ?? 1));
  return { kind, centre, ...overDispersion(winsorised(scores), spreads) };
}

/** How many spreads, with those between units, a unit lies from the mean; 0 where nothing can stray. */
export function scoreOf(funnel: Funnel, { count, size }: Observation): number {
  const spread = spreadAt(funnel, size);
  return spread === 0 ? 0 : (count / size - funnel.centre) / spread;
}

/**
 * The limits at a size, as rates. Few expected: exact ones, interpolated between the whole counts around them
 * (Spiegelhalter 2005, appendix A.1.1). Many, or more difference than chance: the mean ± z√(σ² + τ²).
 */
export function funnelLimits(funnel: Funnel, size: number): FunnelLimits {
  const { kind, centre, tau2 } = funnel;
  const chances = kind === 'share' ? binomial(size, centre) : poisson(centre * size);
  const isExact = tau2 === 0 && centre * size < MANY_EXPECTED && chances.ofNone > 0;
  const limit = (each: Limit) => (isExact ? exactCount(chances, each) / size : normalLimit(funnel, size, each));
  return {
    low998: limit(LIMITS.low998),
    low95: limit(LIMITS.low95),
    high95: limit(LIMITS.high95),
    high998: limit(LIMITS.high998),
  };
}

/** Where a unit stands; equal to a limit is inside. */
export function placeIn(funnel: Funnel, { count, size }: Observation): FunnelPlace {
  const rate = count / size;
  const { low998, low95, high95, high998 } = funnelLimits(funnel, size);
  if (rate > high95) return rate > high998 ? 'far-above' : 'above';
  if (rate < low95) return rate < low998 ? 'far-below' : 'below';
  return 'inside';
}

function spreadAt({ kind, centre, tau2 }: Funnel, size: number): number {
  return Math.sqrt(chanceSpread(kind, centre, size) ** 2 + tau2);
}

function normalLimit(funnel: Funnel, size: number, { z }: Limit): number {
  const limit = Math.max(0, funnel.centre + z * spreadAt(funnel, size));
  return funnel.kind === 'share' ? Math.min(1, limit) : limit;
}

function exactCount(chances: CountDistribution, { probability }: Limit): number {
  const { count, upTo, alone } = quantile(chances, probability);
  return Math.max(0, count - (upTo - probability) / alone);
}
