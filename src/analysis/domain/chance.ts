/** What a figure's plain chance is: of events per customer (Poisson), or of a share of things asked about (binomial). */
export type ChanceKind = 'rate' | 'share';

/** So many counted of so much: of customers, or of the complaints a share is of. Only for statistics and drawing. */
export interface Observation {
  readonly count: number;
  readonly size: number;
}

/** A share can only be one where no more was counted than asked about; otherwise it is a ratio of two counts. */
export function chanceOf(isShare: boolean, observations: readonly Observation[]): ChanceKind {
  return isShare && observations.every(({ count, size }) => count <= size) ? 'share' : 'rate';
}

/** All counted ÷ all sizes: the mean every unit or period is measured by. */
export function pooledRate(observations: readonly Observation[]): number {
  const counted = observations.reduce((sum, { count }) => sum + count, 0);
  return counted / observations.reduce((sum, { size }) => sum + size, 0);
}

/** By how much a figure of this size strays by plain chance: √(u/n) of a rate, √(p(1−p)/n) of a share. */
export function chanceSpread(kind: ChanceKind, centre: number, size: number): number {
  return Math.sqrt((kind === 'share' ? centre * (1 - centre) : centre) / size);
}
