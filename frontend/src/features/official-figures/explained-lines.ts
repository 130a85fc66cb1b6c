interface Item {
  count: string;
  text: string;
}

/** Items as lines of text, and back: a line is a count, a space and words. */
export function linesOf(items: readonly Item[]): string {
  return items.map(({ count, text }) => `${count} ${text}`).join('\n');
}

/** The items the lines say, or the first line that cannot be read. */
export function itemsIn(lines: string): { items: Item[] } | { wrong: string } {
  const items: Item[] = [];
  for (const line of lines.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const [, count, text] = /^([+-]?[1-9]\d*)\s+(\S.*)$/.exec(line) ?? [];
    if (count === undefined || text === undefined) return { wrong: line };
    items.push({ count: count.replace('+', ''), text });
  }
  return { items };
}
