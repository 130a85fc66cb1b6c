import type { BenchDatabase } from './bench-database.ts';
import type { Finding } from './finding.ts';

/** What a benchmark is given. */
export interface BenchSetting {
  readonly database: BenchDatabase;
  /** Everything at a fiftieth of its size, to see that it runs. */
  readonly isSmall: boolean;
}

export type Benchmark = (setting: BenchSetting) => Promise<readonly Finding[]>;
