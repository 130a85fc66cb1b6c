/** The word for a code, or the code itself when this application does not know it yet. */
export function knownWord(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
