const FEWEST_COLUMNS = 6;

/**
 * Whether a record of several lines is more likely several records, with one quote astray at the start of a field and
 * another at the end of the same field some lines later: each of its lines alone has exactly as many delimiters as the
 * header. In a real text of several lines that does not happen by chance, given a table of some width.
 */
export function hasSwallowedLines(raw: string, delimiter: string, columns: number): boolean {
  if (columns < FEWEST_COLUMNS) return false;
  return raw.split(/\r\n|\n|\r/).every((line) => line.split(delimiter).length === columns);
}
