import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';

export type FontWeight = 'regular' | 'bold';

export type PaperFonts = Readonly<Record<FontWeight, Font>>;

let opened: PaperFonts | undefined;

/** The two weights of Noto Sans SC, opened once per process: opening them costs more than drawing a page. */
export function paperFonts(): PaperFonts {
  opened ??= {
    regular: openFont('400Regular/NotoSansSC_400Regular.ttf'),
    bold: openFont('700Bold/NotoSansSC_700Bold.ttf'),
  };
  return opened;
}

function openFont(file: string): Font {
  const font = openSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-sc/${file}`));
  if (!('glyphForCodePoint' in font)) throw new Error(`${file} is a collection, not one font`);
  pinGlyphsToCharacters(font);
  return font;
}

/** What the font joins into one glyph; several of those glyphs have a character of their own (ﬁ, ⸺). */
const ligatures = 'ffi ffl ff fi fl —— ——— 〳〵 〴〵';

/**
 * A glyph keeps the character it was first asked for, and that character becomes its text in the file. Some characters
 * share a glyph (· and •, 金 and the radical ⾦): without this a document's bytes would depend on what the process drew
 * before it, and a search for “——” would not find it.
 */
function pinGlyphsToCharacters(font: Font): void {
  font.layout(ligatures);
  for (const character of nationalStandardCharacters()) font.glyphForCodePoint(character.codePointAt(0) ?? 0);
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
}

/** ASCII and GB 2312: of the characters that share a glyph, the one that Chinese files contain. */
function nationalStandardCharacters(): string {
  const bytes = Array.from({ length: 95 }, (_, index) => 0x20 + index);
  for (let row = 0xa1; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}
