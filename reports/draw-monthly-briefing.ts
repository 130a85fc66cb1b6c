import { drawBriefingHead } from './monthly-briefing/briefing-head.ts';
import type { BriefingLabels } from './monthly-briefing/briefing-labels.ts';
import { drawConclusions } from './monthly-briefing/conclusions.ts';
import { drawDefinitions, drawSnapshotHash } from './monthly-briefing/definitions.ts';
import { briefingLabels } from './monthly-briefing/labels.ts';
import type { MonthlyBriefing } from './monthly-briefing/model.ts';
import { drawNumberRegister } from './monthly-briefing/number-register.ts';
import { drawRedLines } from './monthly-briefing/red-lines.ts';
import { drawTopTypes } from './monthly-briefing/top-types.ts';
import { drawTrends } from './monthly-briefing/trends.ts';
import { drawUnitTables } from './monthly-briefing/unit-tables.ts';
import { drawDocument } from './paper/document.ts';
import { drawPageFrames, type PageFrame } from './paper/page-frame.ts';
import type { Sheet } from './paper/sheet.ts';

/** The monthly briefing as a PDF file; the same model always gives the same bytes. */
export function drawMonthlyBriefing(model: MonthlyBriefing): Promise<Uint8Array> {
  const labels = briefingLabels(model.language);
  const facts = {
    title: `${labels.title(model.organization)} ${labels.issue(model.issue, model.period)}`,
    author: model.organization,
    source: `${model.snapshot.number} ${model.snapshot.sha256}`,
    createdAt: model.dataAsOf.instant,
    locale: labels.locale,
  };
  return drawDocument(facts, (sheet) => {
    drawBriefingHead(sheet, model, labels);
    drawConclusions(sheet, model, labels);
    drawNumberedSections(sheet, model, labels);
    drawPageFrames(sheet, pageFrame(model, labels));
  });
}

/** Sections without content are left out, and the numbers close up: a leaf unit has no table of children. */
function drawNumberedSections(sheet: Sheet, model: MonthlyBriefing, labels: BriefingLabels): void {
  let section = 0;
  drawRedLines(sheet, model, labels, section);
  drawTrends(sheet, model, labels);
  if (model.topTypes !== null) drawTopTypes(sheet, model.topTypes, labels, (section += 1));
  if (model.unitTables.length > 0) drawUnitTables(sheet, model, labels, (section += 1));
  if (model.register.length > 0) drawNumberRegister(sheet, model, labels, (section += 1));
  if (model.definitions.length > 0) drawDefinitions(sheet, model, labels, (section += 1));
  drawSnapshotHash(sheet, model, labels);
}

function pageFrame(model: MonthlyBriefing, labels: BriefingLabels): PageFrame {
  const audit = model.auditHead === null ? '' : `　${labels.audit} ${model.auditHead.slice(0, 12)}`;
  const dataAsOf = `${labels.dataAsOf} ${model.dataAsOf.printed}`;
  return {
    headLeft: labels.title(model.organization),
    headRight: [labels.issue(model.issue, model.period), model.classification ?? ''].join('　').trim(),
    footLeft: `${labels.snapshot} ${model.snapshot.number}　${dataAsOf}`,
    footRight: `SHA-256 ${model.snapshot.sha256.slice(0, 12)}${audit}`,
    pageNumber: (page, pages) => labels.page(page, pages),
  };
}
