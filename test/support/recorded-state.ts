import type { DataSource } from 'typeorm';

const TABLES: Readonly<Record<string, readonly string[]>> = {
  // what is known does not become unknown again
  complaints: ['first_known_at'],
  complaint_history: ['id', 'replaced_at'],
  daily_totals: [],
  daily_totals_history: ['id', 'replaced_at'],
  customer_base: ['updated_at'],
  customer_base_history: ['id', 'replaced_at'],
  // a version only ever goes on, so that an edit begun before a reversal is known to be stale
  units: ['version', 'created_at'],
  unit_history: ['id', 'replaced_at'],
  source_coverage: ['id'],
  daily_counts: [],
  daily_type_counts: [],
  daily_channel_counts: [],
  monthly_type_counts: [],
  monthly_channel_counts: [],
  daily_indicator_counts: [],
  monthly_indicator_counts: [],
};

/** Every row imports write, with what each was before and what is counted: all that a reversal has to put right. */
export async function recordedState(dataSource: DataSource): Promise<Readonly<Record<string, readonly string[]>>> {
  const state: Record<string, string[]> = {};
  for (const [table, but] of Object.entries(TABLES)) {
    const rows: { row: string }[] = await dataSource.query(
      `SELECT (to_jsonb(t) - $1::text[])::text AS row FROM ${table} t ORDER BY 1`,
      [but],
    );
    state[table] = rows.map(({ row }) => row);
  }
  return state;
}
