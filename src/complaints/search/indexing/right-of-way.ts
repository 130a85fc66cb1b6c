import type { Client } from 'pg';

/** So many looks in a row find imports under way before the indexing goes on beside them: about a minute. */
const PATIENCE = 60;

/**
 * Imports go first: somebody waits for them, and the indexing beside them would take half of a small machine and do its
 * work again for what they change. It stands back for a while only, for somewhere an import is always under way.
 */
export class RightOfWay {
  private refused = 0;

  constructor(private readonly client: Client) {}

  /** Whether the last look found the way taken. */
  get isWaiting(): boolean {
    return this.refused > 0;
  }

  async isFree(): Promise<boolean> {
    const { rows } = await this.client.query<{ taken: boolean }>(
      `SELECT EXISTS (SELECT FROM imports i WHERE i.status IN ('checking', 'publishing')) AS taken`,
    );
    if (rows[0]?.taken !== true) {
      this.refused = 0;
      return true;
    }
    if (this.refused >= PATIENCE) return true;
    this.refused += 1;
    return false;
  }
}
