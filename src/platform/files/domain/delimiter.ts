import { CsvReader } from './csv-records.ts';

export type Delimiter = ',' | ';' | '\t' | '|';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const NAMES = new Map<string, Delimiter>([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['\\t', '\t'],
  ['pipe', '|'],
]);

/** The delimiter written as itself or by name (`tab`). */
export function delimiterNamed(name: string): Delimiter | undefined {
  return DELIMITERS.find((delimiter) => delimiter === name) ?? NAMES.get(name.trim().toLowerCase());
}

/**
 * The delimiter with which most records of the sample have as many columns as its header; of equals, the one with
 * more columns. A table of one column has none, and counts as comma-separated.
 */
export function detectDelimiter(sample: string): Delimiter {
  let best: { delimiter: Delimiter; sound: number; columns: number } = { delimiter: ',', sound: 0, columns: 1 };
  for (const delimiter of DELIMITERS) {
    const { sound, columns } = fitOf(sample, delimiter);
    if (columns < 2) continue;
    if (sound > best.sound || (sound === best.sound && columns > best.columns)) best = { delimiter, sound, columns };
  }
  return best.delimiter;
}

/** The share of sound records, and the columns of the header. */
function fitOf(sample: string, delimiter: Delimiter): { sound: number; columns: number } {
  const reader = new CsvReader(delimiter);
  const read = reader.push(sample);
  const records = read.length > 0 ? read : reader.end();
  const header = records[0];
  if (header?.ok !== true) return { sound: 0, columns: 0 };
  return { sound: records.filter((record) => record.ok).length / records.length, columns: header.fields.length };
}
