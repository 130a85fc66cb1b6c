export interface Piece {
  text: string;
  isHit: boolean;
}

/** A text in pieces, those that a search looked for marked. Signs and capitals count as they do on the server. */
export function highlighted(text: string, query: string): Piece[] {
  const words = wordsOf(query);
  if (words.length === 0 || text === '') return [{ text, isHit: false }];
  const pattern = new RegExp(`(${words.map(escaped).join('|')})`, 'giu');
  return text
    .split(pattern)
    .map((piece, i) => ({ text: piece, isHit: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** The longest first, so that a word within another does not cut it short. */
function wordsOf(query: string): string[] {
  const found = [
    ...query.normalize('NFKC').matchAll(/["“”„「」『』]([^"“”„「」『』]+)["“”„「」『』]|([^\s"“”„「」『』]+)/gu),
  ];
  return found
    .map(([, quoted, plain]) => (quoted ?? plain ?? '').trim())
    .filter((word) => word !== '')
    .toSorted((a, b) => b.length - a.length);
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
