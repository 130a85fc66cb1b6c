import type { Sheet } from '../paper/sheet.ts';
import { textRun } from '../paper/text-run.ts';
import { typography } from '../paper/typography.ts';
import type { BriefingLabels } from './briefing-labels.ts';
import type { DefinitionNote, MonthlyBriefing } from './model.ts';
import { drawSectionHeading } from './section-heading.ts';

const lineHeight = 14;

/** 口径: what the numbers mean. */
export function drawDefinitions(sheet: Sheet, model: MonthlyBriefing, labels: BriefingLabels, section: number): void {
  drawSectionHeading(sheet, labels.section(section, labels.definitions), '', lineHeight * 3);
  for (const definition of model.definitions) drawDefinition(sheet, definition, labels);
}

/** The whole hash at the end of the last page: what a reader compares with the stored snapshot. */
export function drawSnapshotHash(sheet: Sheet, model: MonthlyBriefing, labels: BriefingLabels): void {
  sheet.keepTogether(lineHeight * 2);
  sheet.y += 8;
  sheet.drawParagraph([textRun(`${labels.endHash} ${model.snapshot.sha256}`, typography.note)], 12);
}

function drawDefinition(sheet: Sheet, definition: DefinitionNote, labels: BriefingLabels): void {
  const source = definition.source === null ? '' : labels.source(definition.source);
  sheet.keepTogether(lineHeight * 2);
  sheet.drawParagraph([textRun(definition.name, typography.cellStrong)], lineHeight);
  sheet.drawParagraph([textRun(definition.text, typography.cell), textRun(source, typography.note)], lineHeight);
  sheet.y += 5;
}
