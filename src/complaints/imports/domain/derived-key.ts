import { hash } from 'node:crypto';

/**
 * The key of a complaint without a number: a hash of its source and the original cells that the mapping reads. Lengths
 * stand before the cells, so that no two rows join to the same text. Rows that are alike in the file share a key and are
 * told apart by their occurrence afterwards (DESIGN §2, Derived key).
 */
export function derivedKey(source: string, cells: readonly string[], columns: readonly number[]): string {
  let joined = `${source.length}:${source}`;
  for (const column of columns) {
    const cell = cells[column] ?? '';
    joined += `|${cell.length}:${cell}`;
  }
  return hash('sha256', joined, 'hex');
}
