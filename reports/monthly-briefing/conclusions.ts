import { type Sheet, textArea } from '../paper/sheet.ts';
import { type TextRun, textRun } from '../paper/text-run.ts';
import { typography } from '../paper/typography.ts';
import type { BriefingLabels } from './briefing-labels.ts';
import { drawEmptyNote } from './empty-note.ts';
import type { Conclusion, ConclusionPiece, MonthlyBriefing } from './model.ts';
import { drawSectionHeading } from './section-heading.ts';
import { statusMark } from './status-mark.ts';

const lineHeight = 17;

/** 本期结论: what a reader with one minute reads. */
export function drawConclusions(sheet: Sheet, model: MonthlyBriefing, labels: BriefingLabels): void {
  drawSectionHeading(sheet, labels.conclusions, '', lineHeight * 2);
  if (model.conclusions.length === 0) drawEmptyNote(sheet, labels.empty.conclusions);
  for (const [index, conclusion] of model.conclusions.entries()) {
    drawConclusion(sheet, conclusion, labels.ordinal(index));
  }
}

function drawConclusion(sheet: Sheet, conclusion: Conclusion, ordinal: string): void {
  sheet.keepTogether(lineHeight);
  const number = [textRun(ordinal, typography.bodyStrong)];
  const mark = conclusion.status === null ? undefined : statusMark(conclusion.status);
  const numberLeft = textArea.left + 14;
  const textLeft = numberLeft + Math.max(sheet.runsWidth(number), 18);
  mark?.draw(sheet, textArea.left, sheet.y + lineHeight / 2);
  sheet.drawRuns(number, numberLeft, sheet.y + lineHeight * 0.74);
  sheet.drawParagraph(conclusion.pieces.flatMap(pieceRuns), lineHeight, textLeft, textArea.right - textLeft);
  sheet.y += 3;
}

function pieceRuns(piece: ConclusionPiece): TextRun[] {
  if (piece.code === undefined) return [textRun(piece.text, typography.body)];
  return [textRun(piece.text, typography.bodyStrong), textRun(`[${piece.code}]`, typography.code)];
}
