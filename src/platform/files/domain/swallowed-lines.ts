const FEWEST_COLUMNS = 4;
const LIKE = 2 / 3;

/**
 * Whether a record of several lines is more likely several records: one quote astray at the start of a field and another
 * at the end of a field some lines later swallow what lies between them without breaking any rule of RFC 4180. It is
 * taken for that when every line alone, or some line in between that resembles the record before, has the columns of the table.
 */
export function hasSwallowedLines(raw: string, delimiter: string, before: readonly string[]): boolean {
  const columns = before.length;
  if (columns < FEWEST_COLUMNS) return false;
  const rows = raw.split(/\r\n|\n|\r/).map((line) => line.split(delimiter));
  if (rows.slice(1, -1).some((row) => row.length === columns && resembles(row, before))) return true;
  return columns >= FEWEST_COLUMNS + 2 && rows.every((row) => row.length === columns);
}

function resembles(row: readonly string[], before: readonly string[]): boolean {
  const alike = row.filter((cell, index) => shapeOf(cell) === shapeOf(before[index] ?? ''));
  return alike.length >= row.length * LIKE;
}

/** What a cell looks like: `2026-11-22` → `9-9-9`, `T1024` → `A9`. */
function shapeOf(cell: string): string {
  return cell.replace(/\d+/g, '9').replace(/\p{L}+/gu, 'A');
}
