const ESCAPED = /[\\\t\n\r]/;
const NAMES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** How COPY's text format writes NULL. */
export const COPY_NULL = '\\N';

/** One value of COPY's text format. */
export function copyValue(value: string | null): string {
  if (value === null) return COPY_NULL;
  return ESCAPED.test(value) ? value.replaceAll(/[\\\t\n\r]/g, (character) => NAMES[character] ?? character) : value;
}

/** One line of COPY's text format, line break included. */
export function copyLine(values: readonly (string | null)[]): string {
  let line = '';
  for (let at = 0; at < values.length; at += 1) line += (at === 0 ? '' : '\t') + copyValue(values[at] ?? null);
  return `${line}\n`;
}

/** A PostgreSQL array of texts, as a value still to be escaped for COPY. */
export function textArray(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replaceAll(/["\\]/g, (character) => `\\${character}`)}"`).join(',')}}`;
}
