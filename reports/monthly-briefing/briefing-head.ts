import { printPalette } from '../palette.ts';
import { type Sheet, textArea } from '../paper/sheet.ts';
import { textRun } from '../paper/text-run.ts';
import { typography } from '../paper/typography.ts';
import type { BriefingLabels } from './briefing-labels.ts';
import type { MonthlyBriefing } from './model.ts';

const firstLine = 46;
const factStyle = { ...typography.cell, size: 9 };
const middle = (textArea.left + textArea.right) / 2;

/** The red head (红头), the issue, and the lines a reader checks before he reads: data, snapshot, who signs. */
export function drawBriefingHead(sheet: Sheet, model: MonthlyBriefing, labels: BriefingLabels): void {
  sheet.y = firstLine;
  if (model.classification !== null) {
    sheet.drawRuns([textRun(model.classification, typography.note)], textArea.right, sheet.y, 'right');
  }
  sheet.y += 16;
  drawTitle(sheet, labels.title(model.organization));
  const issue = labels.issue(model.issue, model.period);
  sheet.drawRuns([textRun(issue, typography.issue)], middle, sheet.y + 17, 'center');
  sheet.y += 30;
  sheet.rule(textArea.left, textArea.right, sheet.y, 2, printPalette.documentHead);
  sheet.rule(textArea.left, textArea.right, sheet.y + 3, 0.5, printPalette.documentHead);
  sheet.y += 11;
  drawFacts(sheet, model, labels);
  drawSignatures(sheet, labels);
}

/** A long name shrinks, and below 17 points is set on several lines. */
function drawTitle(sheet: Sheet, title: string): void {
  const natural = sheet.runsWidth([textRun(title, typography.documentTitle)]);
  const size = Math.max(17, Math.min(26, (26 * sheet.width * 0.95) / natural));
  const lines = sheet.breakLines([textRun(title, { ...typography.documentTitle, size })], sheet.width);
  for (const line of lines) {
    sheet.drawLine(line, middle, sheet.y + size * 1.05, 'center');
    sheet.y += size * 1.4;
  }
}

function drawFacts(sheet: Sheet, model: MonthlyBriefing, labels: BriefingLabels): void {
  const { complete, units, missing } = model.coverage;
  const coverage = labels.coverageOf(complete, units);
  drawFactRow(sheet, [labels.unit, model.unit], [labels.dataAsOf, model.dataAsOf.printed]);
  const printed = missing === null ? coverage : labels.coverageMissing(coverage, missing);
  drawFactRow(sheet, [labels.snapshot, model.snapshot.number], [labels.coverage, printed]);
}

type Fact = readonly [name: string, value: string];

/** Two facts side by side; the row is as high as the longer one. */
function drawFactRow(sheet: Sheet, ...facts: readonly Fact[]): void {
  const top = sheet.y;
  const width = sheet.width / 2 - 12;
  const indent = 50;
  const bottoms = facts.map(([name, value], index) => {
    const x = textArea.left + index * (sheet.width / 2 + 12);
    sheet.y = top;
    sheet.drawRuns([textRun(name, typography.cellHead)], x, top + 10.4);
    sheet.drawParagraph([textRun(value, factStyle)], 14, x + indent, width - indent);
    return sheet.y;
  });
  sheet.y = Math.max(...bottoms);
}

/** Left blank: a person signs the print. */
function drawSignatures(sheet: Sheet, labels: BriefingLabels): void {
  const gap = 24;
  const width = (sheet.width - gap * 2) / 3;
  const baseline = sheet.y + 17;
  for (const [index, word] of [labels.prepared, labels.checked, labels.signed].entries()) {
    const x = textArea.left + index * (width + gap);
    const label = [textRun(word, typography.cellHead)];
    sheet.drawRuns(label, x, baseline);
    sheet.rule(x + sheet.runsWidth(label) + 6, x + width, baseline + 2, 0.4, printPalette.muted);
  }
  sheet.y += 22;
}
