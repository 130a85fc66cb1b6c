/**
 * The cells of a record whose quotes or separators are astray, as well as they can be told, for a person to correct: as
 * many as the header has. Missing ones are empty; what is too much stands together in the last.
 */
export function salvagedCells(raw: string, delimiter: string, columns: number): string[] {
  const cells = looseCells(raw, delimiter);
  const kept = cells.slice(0, columns - 1);
  const last = cells.slice(columns - 1).join(delimiter);
  return [...kept, ...Array.from({ length: columns - 1 - kept.length }, () => ''), last].slice(0, columns);
}

/** A cell in quotes ends at a quote before a separator; a quote that is never closed is a letter like any other. */
function looseCells(raw: string, delimiter: string): string[] {
  const cells: string[] = [];
  let from = 0;
  for (;;) {
    const close = raw[from] === '"' ? closingQuote(raw, from + 1, delimiter) : -1;
    const end = close < 0 ? placeOf(raw, delimiter, from) : close + 1;
    cells.push(close < 0 ? raw.slice(from, end) : raw.slice(from + 1, close).replaceAll('""', '"'));
    if (end >= raw.length) return cells;
    from = end + 1;
  }
}

function closingQuote(raw: string, from: number, delimiter: string): number {
  for (let at = raw.indexOf('"', from); at >= 0; at = raw.indexOf('"', at + 1)) {
    if (raw[at + 1] === '"') at += 1;
    else if (at + 1 === raw.length || raw[at + 1] === delimiter) return at;
  }
  return -1;
}

function placeOf(raw: string, delimiter: string, from: number): number {
  const at = raw.indexOf(delimiter, from);
  return at < 0 ? raw.length : at;
}
