import type { PaperFonts } from './fonts.ts';
import { printableText } from './printable-text.ts';
import type { TextRun } from './text-run.ts';

/** One line of a paragraph: adjacent pieces of one style are joined again. */
export type TextLine = readonly TextRun[];

/** Punctuation that may not begin a line, and brackets that may not end one (避头尾, GB/T 15834). */
const neverFirst = new Set('，。、；：？！）》〉」』】〕”’…—～·％‰%,.;:?!)]}');
const neverLast = new Set('（《〈「『【〔“‘([{▲▼');
/** Letters, digits and what holds a number or a code together: 2026-11-10, 9.7, N-001, 273/562. */
const wordCharacter = /[\p{Script=Latin}\p{Nd}.,/:%‰+#&'_@-]/u;

const latinLetter = /\p{Script=Latin}/u;

interface Glyph {
  readonly character: string;
  readonly run: TextRun;
  readonly width: number;
}

/** Breaks runs into lines no wider than `width` points; a single character too wide for a line still gets its line. */
export function breakLines(runs: readonly TextRun[], width: number, fonts: PaperFonts): TextLine[] {
  const lines: TextLine[] = [];
  let rest = glyphsOf(runs, fonts);
  while (rest.length > 0) {
    const end = endOfLine(rest, width);
    lines.push(joinRuns(trimEnd(rest.slice(0, end))));
    rest = trimStart(rest.slice(end));
  }
  return lines;
}

/** Width of the runs on one line, in points. */
export function runsWidth(runs: readonly TextRun[], fonts: PaperFonts): number {
  return glyphsOf(runs, fonts).reduce((sum, glyph) => sum + glyph.width, 0);
}

function glyphsOf(runs: readonly TextRun[], fonts: PaperFonts): Glyph[] {
  return runs.flatMap((run) => {
    const font = fonts[run.weight];
    return Array.from(printableText(run.text, font), (character) => ({
      character,
      run,
      width: (font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm) * run.size,
    }));
  });
}

function endOfLine(glyphs: readonly Glyph[], width: number): number {
  let used = 0;
  let lastBreak = 0;
  for (const [index, glyph] of glyphs.entries()) {
    if (index > 0 && mayBreakBefore(glyphs, index)) lastBreak = index;
    used += glyph.width;
    if (used > width + 0.01 && glyph.character !== ' ') return lastBreak || Math.max(index, 1);
  }
  return glyphs.length;
}

function mayBreakBefore(glyphs: readonly Glyph[], index: number): boolean {
  const before = glyphs[index - 1]?.character ?? '';
  const after = glyphs[index]?.character ?? '';
  if (after === ' ' || neverFirst.has(after) || neverLast.has(before)) return false;
  if (before === '-' && latinLetter.test(after)) return true;
  return before === ' ' || !(wordCharacter.test(before) && wordCharacter.test(after));
}

function joinRuns(glyphs: readonly Glyph[]): TextLine {
  const line: TextRun[] = [];
  let previous: TextRun | undefined;
  for (const { run, character } of glyphs) {
    const last = line.at(-1);
    if (last !== undefined && run === previous) line[line.length - 1] = { ...last, text: last.text + character };
    else line.push({ ...run, text: character });
    previous = run;
  }
  return line;
}

function trimStart(glyphs: Glyph[]): Glyph[] {
  const first = glyphs.findIndex((glyph) => glyph.character !== ' ');
  return first < 0 ? [] : glyphs.slice(first);
}

function trimEnd(glyphs: Glyph[]): Glyph[] {
  return glyphs.slice(0, glyphs.findLastIndex((glyph) => glyph.character !== ' ') + 1);
}
