/** Columns and rows a sheet has. */
export const MOST_COLUMNS = 16_384;
export const MOST_ROWS = 1_048_576;

/** The column of an address such as `AB12`, counted from 0; -1 when it is none. */
export function columnOf(address: string): number {
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const letter = (address.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return at === 0 || at > 3 || column > MOST_COLUMNS ? -1 : column - 1;
}
