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
