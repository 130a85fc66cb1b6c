import { printPalette } from '../palette.ts';
import { type Sheet, textArea } from '../paper/sheet.ts';
import { textRun } from '../paper/text-run.ts';
import { typography } from '../paper/typography.ts';

/** Space above a section, and its heading with the bookmark. */
const spaceAbove = 20;
const headingHeight = 22;

/** Opens a section that keeps at least `follows` points of its content on the same page. */
export function drawSectionHeading(sheet: Sheet, title: string, aside: string, follows: number): void {
  sheet.keepTogether(spaceAbove + headingHeight + follows);
  if (sheet.y > textArea.top) sheet.y += spaceAbove;
  sheet.bookmark(title);
  sheet.drawRuns([textRun(title, typography.heading)], textArea.left, sheet.y + 12);
  const note = [textRun(aside, { ...typography.furniture, color: printPalette.muted })];
  sheet.drawRuns(note, textArea.right, sheet.y + 12, 'right');
  sheet.y += headingHeight;
}
