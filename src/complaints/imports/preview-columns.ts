import { type DateChoice, dateChoice } from './domain/date-readings.ts';

/** What one column of a file holds, judged by its first rows. */
export interface ColumnFacts {
  /** How many of the rows looked at have something there. */
  readonly filled: number;
  /** Its first different texts. */
  readonly examples: readonly string[];
  /** All its different texts, when they are few: words that may have to be translated. */
  readonly words: readonly string[] | null;
  /** The forms its dates may have; null when there is nothing to choose. */
  readonly dates: DateChoice | null;
}

const EXAMPLES = 3;
const MOST_WORDS = 12;
const LONGEST_WORD = 60;
const LONGEST_EXAMPLE = 200;
/** Enough to see what rules a date form out. */
const DATED_CELLS = 60;

export function columnFacts(cells: readonly string[]): ColumnFacts {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const different = [...new Set(filled)];
  const isWords =
    different.length > 0 &&
    different.length <= MOST_WORDS &&
    different.length < filled.length &&
    different.every((text) => text.length <= LONGEST_WORD);
  return {
    filled: filled.length,
    examples: different.slice(0, EXAMPLES).map((text) => text.slice(0, LONGEST_EXAMPLE)),
    words: isWords ? different : null,
    dates: dateChoice(filled.slice(0, DATED_CELLS)) ?? null,
  };
}

/** The cells of a file column by column. */
export function cellsByColumn(header: readonly string[], rows: readonly (readonly string[])[]): string[][] {
  return header.map((_, at) => rows.map((row) => row[at] ?? ''));
}
