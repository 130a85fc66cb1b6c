import type { Sheet } from '../paper/sheet.ts';
import { textRun } from '../paper/text-run.ts';
import { typography } from '../paper/typography.ts';

/** Says that there is nothing, where a table would stand. */
export function drawEmptyNote(sheet: Sheet, text: string): void {
  sheet.drawParagraph([textRun(text, { ...typography.cell, color: typography.note.color })], 16);
}
