/** What Excel needs to take a CSV file for UTF-8. */
export const UTF8_MARK = '\ufeff';

/** First characters that spreadsheets take for the start of a formula, full-width forms included (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const NEEDS_QUOTES = /[",;|\t\r\n]|^\s|\s$/;

export type CsvCell = string | number | bigint | boolean | null | undefined;

/** One line of RFC 4180 with its CRLF; no cell of it is a formula when a spreadsheet opens the file (QUALITY H16). */
export function csvLine(cells: readonly CsvCell[], delimiter = ','): string {
  return `${cells.map(csvCell).join(delimiter)}\r\n`;
}

/** A cell as it is written. Text that would be a formula gets a leading apostrophe; plain numbers such as -5.2 stay. */
export function csvCell(value: CsvCell): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  const safe = FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
