import { printPalette } from '../palette.ts';
import { type Sheet, textArea } from './sheet.ts';
import { type TextRun, textRun } from './text-run.ts';
import { typography } from './typography.ts';

/** What stands above and below the text on the pages. */
export interface PageFrame {
  /** Above the text from the second page on: the page of a report that lies on a desk alone must say what it is. */
  readonly headLeft: string;
  readonly headRight: string;
  readonly footLeft: string;
  readonly footRight: string;
  pageNumber(page: number, pages: number): string;
}

const headBaseline = 46;
const footRule = 794;
const footBaseline = footRule + 14;
/** Least distance between two texts on one line. */
const gap = 12;

/** Draws the frame on every page written so far; the document must buffer its pages. */
export function drawPageFrames(sheet: Sheet, frame: PageFrame): void {
  const { start, count } = sheet.doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    sheet.doc.switchToPage(start + index);
    if (index > 0) drawHead(sheet, frame);
    drawFoot(sheet, frame, frame.pageNumber(index + 1, count));
  }
}

function drawHead(sheet: Sheet, frame: PageFrame): void {
  const right = furniture(sheet, frame.headRight, sheet.width / 2);
  const left = furniture(sheet, frame.headLeft, sheet.width - sheet.runsWidth(right) - gap);
  sheet.drawRuns(left, textArea.left, headBaseline);
  sheet.drawRuns(right, textArea.right, headBaseline, 'right');
  sheet.rule(textArea.left, textArea.right, headBaseline + 7, 0.4, printPalette.rule);
}

function drawFoot(sheet: Sheet, frame: PageFrame, pageNumber: string): void {
  const number = [textRun(pageNumber, { ...typography.furniture, color: printPalette.ink })];
  const side = (sheet.width - sheet.runsWidth(number)) / 2 - gap;
  sheet.rule(textArea.left, textArea.right, footRule, 0.4, printPalette.rule);
  sheet.drawRuns(number, (textArea.left + textArea.right) / 2, footBaseline, 'center');
  sheet.drawRuns(furniture(sheet, frame.footLeft, side), textArea.left, footBaseline);
  sheet.drawRuns(furniture(sheet, frame.footRight, side), textArea.right, footBaseline, 'right');
}

/** Cut with an ellipsis where it is wider than `width`. */
function furniture(sheet: Sheet, text: string, width: number): TextRun[] {
  const whole = [textRun(text, typography.furniture)];
  if (sheet.runsWidth(whole) <= width) return whole;
  const characters = Array.from(text);
  let cut = whole;
  while (characters.length > 0 && sheet.runsWidth(cut) > width) {
    characters.pop();
    cut = [textRun(`${characters.join('')}…`, typography.furniture)];
  }
  return cut;
}
