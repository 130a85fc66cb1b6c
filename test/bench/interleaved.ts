/** One way of doing a piece of work. */
export interface Contender {
  readonly name: string;
  /** Does the work once and answers the milliseconds it took; what has to be prepared before is not among them. */
  run(): Promise<number>;
}

export interface Sample {
  readonly name: string;
  /** Median, in milliseconds. */
  readonly median: number;
  /** Every round, in order, in milliseconds. */
  readonly rounds: readonly number[];
}

export interface Comparison {
  readonly subject: Sample;
  readonly peer: Sample;
  /** How many times as fast as the peer: its median divided by the subject's. */
  readonly timesAsFast: number;
}

/**
 * Runs both alternately, the one that begins changing from round to round, so that whatever else the machine does
 * falls on both; compares their medians.
 */
export async function interleaved(subject: Contender, peer: Contender, rounds = 5): Promise<Comparison> {
  const times = new Map<Contender, number[]>([
    [subject, []],
    [peer, []],
  ]);
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of round % 2 === 0 ? [subject, peer] : [peer, subject]) {
      times.get(contender)?.push(await contender.run());
    }
  }
  const [one, other] = [sampleOf(subject, times), sampleOf(peer, times)];
  return { subject: one, peer: other, timesAsFast: other.median / one.median };
}

function sampleOf(contender: Contender, times: ReadonlyMap<Contender, readonly number[]>): Sample {
  const rounds = times.get(contender) ?? [];
  return { name: contender.name, median: quantile(rounds, 0.5), rounds };
}

/** The value below which this share of the values lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(sorted.length * share));
  return sorted[rank - 1] ?? Number.NaN;
}

/** How long the work takes, in milliseconds. */
export async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
