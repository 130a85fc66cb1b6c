/** What the indexing thread is told. */
export interface IndexJob {
  readonly databaseUrl: string;
  readonly secret: string;
}
