export interface StageColumn {
  readonly name: string;
  readonly type: string;
}

/** Where the checked rows of an import wait to be published. */
export function stageTable(importId: string): string {
  return `import_stage.i_${BigInt(importId)}`;
}

/** Unlogged: written once and read once; a crash empties it, which publication notices. */
export function createStage(importId: string, columns: readonly StageColumn[]): string {
  const definitions = columns.map(({ name, type }) => `${name} ${type}`);
  return `CREATE UNLOGGED TABLE ${stageTable(importId)} (${['line bigint', ...definitions].join(', ')})
          WITH (autovacuum_enabled = off)`;
}

export function dropStage(importId: string): string {
  return `DROP TABLE IF EXISTS ${stageTable(importId)}`;
}

/** What rows of a stage are compared, joined or counted by. */
// prettier-ignore
const COMPARED: ReadonlySet<string> = new Set([
  'number', 'unit', 'layer', 'type', 'type_text', 'channel', 'level', 'cause', 'received_day', 'accepted_day',
  'day', 'basis', 'series', 'period_start', 'code', 'parent',
]);

/**
 * Tells the planner how few different values the compared columns have; it would sort where it can hash. The other columns
 * are left out, for looking at all the texts of a small file takes as long as reading it.
 */
export function analyzeStage(importId: string, columns: readonly string[]): string {
  return `ANALYZE ${stageTable(importId)} (${columns.filter((name) => COMPARED.has(name)).join(', ')})`;
}
