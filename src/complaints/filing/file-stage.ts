import type { EntityManager } from 'typeorm';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import { type Ask, askOf, type Catalogue } from '../../catalogue/catalogue.query.ts';
import { type Dimension, DIMENSIONS } from '../../catalogue/domain/dimension.ts';
import { keyMoves } from './domain/key-move.ts';
import { assignments, filedColumns, writtenText } from './filed-columns.ts';
import { moveApplies, movesFrom, movesParameter } from './moves-relation.ts';

export interface Stage {
  readonly importId: string;
  readonly table: string;
  readonly columns: readonly string[];
}

/**
 * Puts checked rows under the keys their texts have on their days. A check reads a row's text without its day, which
 * suffices as long as every code has been in force for ever.
 */
export async function fileStage(ask: Ask, stage: Stage, { step, trees }: Catalogue): Promise<void> {
  for (const dimension of DIMENSIONS) if (trees[dimension].isDated) await fileIn(ask, stage, dimension, trees);
  await ask('UPDATE imports SET catalogue_step = $2 WHERE id = $1', [stage.importId, step]);
}

/** The same for rows that wait to be published, when the catalogue has changed since they were checked. */
export async function fileStageAgain(manager: EntityManager, stage: Stage): Promise<void> {
  const { step, trees } = await presentCatalogue(manager);
  const [known]: { step: string | null }[] = await manager.query(
    'SELECT i.catalogue_step AS step FROM imports i WHERE i.id = $1',
    [stage.importId],
  );
  if (known?.step === step) return;
  for (const dimension of DIMENSIONS) await fileIn(askOf(manager), stage, dimension, trees);
}

/** The same for states that come back from a time when the catalogue may have been another. */
export async function fileStates(manager: EntityManager, table: string, columns: readonly string[]): Promise<void> {
  const { trees } = await presentCatalogue(manager);
  for (const dimension of DIMENSIONS) await fileIn(askOf(manager), { table, columns }, dimension, trees);
}

async function fileIn(
  ask: Ask,
  { table, columns }: Omit<Stage, 'importId'>,
  dimension: Dimension,
  trees: Catalogue['trees'],
) {
  const { key } = filedColumns(dimension);
  if (!columns.includes(key)) return;
  const day = columns.includes('received_day') ? 's.received_day' : 's.day';
  const text = writtenText(dimension, 's');
  const texts = await ask<{ text: string }>(`SELECT DISTINCT ${text} AS text FROM ${table} s WHERE ${text} <> ''`);
  const moves = keyMoves(
    texts.map((row) => row.text),
    trees[dimension],
  );
  await ask(
    `UPDATE ${table} s SET ${assignments(dimension)}
     FROM ${movesFrom('$1')} WHERE ${moveApplies(text, day)} AND s.${key} IS DISTINCT FROM m.key`,
    [movesParameter(moves)],
  );
}
