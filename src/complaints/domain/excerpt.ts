const LENGTH = 200;
/** How much stands before the word that was looked for. */
const LEAD = 40;

/** Part of a text: around the first of the words where one is found, else the beginning. Never half of a character. */
export function excerpt(text: string, words: readonly string[]): string {
  const characters = Array.from(text);
  const lower = characters.map((character) => character.toLowerCase());
  const found = words.map((word) => placeOf(lower, Array.from(word))).filter((place) => place >= 0);
  const hit = found.length === 0 ? 0 : Math.min(...found);
  const start = hit + LEAD * 2 < LENGTH ? 0 : hit - LEAD;
  return `${start > 0 ? '…' : ''}${characters.slice(start, start + LENGTH).join('')}`;
}

function placeOf(characters: readonly string[], word: readonly string[]): number {
  return characters.findIndex((_, i) => word.every((character, k) => characters[i + k] === character));
}
