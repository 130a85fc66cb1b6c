import type { KeyMove } from './domain/key-move.ts';

/** The relation `m` of moves, read from a JSON parameter. */
export function movesFrom(parameter: string): string {
  return `jsonb_to_recordset(${parameter}::jsonb) AS m (text text, "from" date, "until" date, key text, filed boolean)`;
}

export function movesParameter(moves: readonly KeyMove[]): string {
  return JSON.stringify(moves);
}

/** That a move holds for a text on a day. */
export function moveApplies(text: string, day: string): string {
  return `m.text = ${text} AND (m."from" IS NULL OR m."from" <= ${day}) AND (m."until" IS NULL OR m."until" > ${day})`;
}
