import { folded, queryTokens } from './text-tokens.ts';

/** What somebody looks for: tokens the complaint must have, and phrases that must stand in it as they are. */
export interface SearchWords {
  readonly tokens: readonly string[];
  readonly phrases: readonly string[];
  /** The words as typed, for finding the place in the text. */
  readonly words: readonly string[];
}

const QUOTED_OR_PLAIN = /["“”„「」『』]([^"“”„「」『』]+)["“”„「」『』]|([^\s"“”„「」『』]+)/gu;

/**
 * Reads a search: words apart all have to occur, words in quotation marks as one phrase. Undefined when nothing in it
 * can be looked up: a single Chinese character, or signs only.
 */
export function searchWords(query: string): SearchWords | undefined {
  const phrases: string[] = [];
  const words: string[] = [];
  for (const [, quoted, plain] of query.matchAll(QUOTED_OR_PLAIN)) {
    const word = folded(quoted ?? plain ?? '').trim();
    if (word === '') continue;
    words.push(word);
    if (quoted !== undefined) phrases.push(word);
  }
  const tokens = [...new Set(words.flatMap(queryTokens))];
  return tokens.length === 0 ? undefined : { tokens, phrases, words };
}
