import { DOMAIN_WORDS } from './domain-words.ts';

/** Cuts Chinese text into words; a dictionary does it, which is why it is handed in. */
export type WordCutter = (text: string) => readonly string[];

const PIECES = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;
const LONGEST_WORD = 40;
/** More different tokens than this no text of a complaint has; beyond it the rest is noise. */
const MOST_TOKENS = 4000;
const KNOWN_WORDS: ReadonlySet<string> = new Set(DOMAIN_WORDS);

/** Text as it is compared: full-width signs like half-width ones, capitals like small letters. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * What a text is found by: every two neighbouring Chinese characters, the longer words the dictionary and the trade
 * know, and words and numbers of other scripts whole.
 */
export function textTokens(text: string, cut: WordCutter): string[] {
  const tokens = new Set<string>();
  for (const piece of piecesOf(text)) {
    const found = isHan(piece) ? [...bigrams(piece), ...longWords(piece, cut)] : [piece];
    for (const token of found) if (tokens.size < MOST_TOKENS) tokens.add(token);
  }
  return [...tokens];
}

/** The tokens a text must have to hold this word. None for a single Chinese character or mere punctuation. */
export function queryTokens(word: string): string[] {
  return [...new Set(piecesOf(word).flatMap((piece) => (isHan(piece) ? hanTokens(piece) : [piece])))];
}

function hanTokens(piece: string): string[] {
  return KNOWN_WORDS.has(piece) ? [piece] : bigrams(piece);
}

/** Runs of Chinese characters, and runs of other letters and numbers, the latter cut to a sensible length. */
function piecesOf(text: string): string[] {
  const pieces = folded(text).match(PIECES) ?? [];
  return pieces.map((piece) =>
    isHan(piece)
      ? piece
      : Array.from(piece.slice(0, LONGEST_WORD * 2))
          .slice(0, LONGEST_WORD)
          .join(''),
  );
}

function isHan(piece: string): boolean {
  return HAN.test(piece);
}

function bigrams(piece: string): string[] {
  const characters = Array.from(piece);
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
}

/** A word of the trade counts wherever it stands; others where the dictionary sees them. */
function longWords(piece: string, cut: WordCutter): string[] {
  const known = DOMAIN_WORDS.filter((word) => piece.includes(word));
  return [...known, ...cut(piece).filter((word) => Array.from(word).length > 2)];
}
