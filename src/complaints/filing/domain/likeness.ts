/** A text as it is compared: full-width signs made plain, small letters, no signs, single spaces. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * How alike two texts are, from 0 to 1. 1: the same but for signs and case. One within the other: 0.7 and more. Else the
 * larger of the shares of words and of pairs of characters they have in common, at most 0.9.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [plainText(one), plainText(other)];
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 2 && long.includes(short)) return 0.7 + (0.25 * short.length) / long.length;
  return 0.9 * Math.max(shared(a.split(' '), b.split(' ')), shared(pairsOf(a), pairsOf(b)));
}

/** Twice what both have, over what they have together (Dice's coefficient). */
function shared(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  const common = one.filter((part) => {
    const at = left.indexOf(part);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return one.length + other.length === 0 ? 0 : (2 * common.length) / (one.length + other.length);
}

/** Pairs of neighbouring characters within words. */
function pairsOf(text: string): string[] {
  return text.split(' ').flatMap((word) => {
    const characters = Array.from(word);
    return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
  });
}
