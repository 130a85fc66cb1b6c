export interface FirstRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A title stands alone or beside little; a header fills most of the table's width. */
const FULL_WIDTH = { numerator: 3, denominator: 5 };
const FEWEST_COLUMNS = 2;

/**
 * The line of the header among the first rows of a table: the first that fills most of the width the table has, so that
 * titles, units and dates written above it are passed over. The first row, when none does.
 */
export function headerRow(rows: readonly FirstRow[]): number {
  const widest = Math.max(0, ...rows.map(filled));
  const found = rows.find(
    (row) => filled(row) >= FEWEST_COLUMNS && filled(row) * FULL_WIDTH.denominator >= widest * FULL_WIDTH.numerator,
  );
  return (found ?? rows[0])?.line ?? 1;
}

function filled({ cells }: FirstRow): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}
