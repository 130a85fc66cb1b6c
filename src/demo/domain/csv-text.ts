const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * Lines as the company's systems write them: RFC 4180, and nothing made safe for spreadsheets. What arrives is what has
 * to be read.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
