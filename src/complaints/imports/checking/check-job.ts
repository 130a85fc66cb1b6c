/** What a check thread is told. */
export interface CheckJob {
  readonly importId: string;
  readonly databaseUrl: string;
  readonly file: string;
  /** The organisation's zone: in which instants become days. */
  readonly timeZone: string;
}

/** How a check ended; `busy`: another process is at this import; `not-due`: another has checked it, or called it off. */
export type CheckOutcome = 'checked' | 'failed' | 'cancelled' | 'busy' | 'not-due';
