import type { ServerAccount } from './server-account.ts';
import type { ServerPrograms } from './server-programs.ts';

/** One database server in one data folder. */
export type Cluster = {
  readonly dataFolder: string;
  /** what the server's account owns: the cluster itself and the log of its start */
  readonly folder: string;
  /** PostgreSQL's own data directory */
  readonly pgData: string;
  readonly account: ServerAccount | null;
  readonly programs: ServerPrograms;
};
