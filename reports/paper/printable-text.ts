import type { Font } from 'fontkit';

/** Stands for a character the font cannot draw: a reader must see that something is there. */
export const missingGlyphMark = '□';

/** Joiners, variation selectors, bidirectional marks: invisible, and wrong without the shaping they ask for. */
const invisible = /[\p{Cf}\p{Variation_Selector}]/gu;

/** The text as the font can draw it: one line, composed, each unknown character replaced by a visible mark. */
export function printableText(text: string, font: Font): string {
  const composed = text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return Array.from(composed, (character) => (isDrawable(character, font) ? character : missingGlyphMark)).join('');
}

function isDrawable(character: string, font: Font): boolean {
  return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}
