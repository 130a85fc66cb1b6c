import type { CatalogueTree } from '../catalogue/domain/catalogue-tree.ts';
import type { MarksHeld } from './case-marks/domain/case-mark.ts';
import type { ComplaintRowDto } from './complaint-list.dto.ts';
import type { ComplaintDueDto } from './dues/complaint-due.dto.ts';
import type { ListedComplaint } from './complaint-list.query.ts';
import { excerpt } from './domain/excerpt.ts';
import { maskName, maskText } from './domain/masking.ts';
import { folded } from './search/domain/text-tokens.ts';
import type { RowFilter } from './complaint-row-filter.ts';

/** A complaint as a list shows it: masked, the text cut to where the first of the words is found. */
export function complaintRow(
  row: ListedComplaint,
  tree: CatalogueTree,
  words: readonly string[],
  { due, marks }: { readonly due: ComplaintDueDto | null; readonly marks: MarksHeld | null },
): ComplaintRowDto {
  return {
    source: row.source,
    number: row.number,
    unit: { code: row.unitCode, name: { zh: row.unitZh, en: row.unitEn } },
    layer: row.layer,
    receivedAt: row.receivedAt.replace(/\d{3}Z$/, 'Z'),
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
    dueAt: row.dueAt?.toISOString() ?? null,
    due,
    marks,
    ...typeOf(row.type, row.typeText, tree),
    channel: row.channel,
    level: row.level,
    status: row.status,
    department: row.department,
    customer: row.customer === null ? null : maskName(row.customer),
    customerTier: row.customerTier,
    customerKey: row.customerKey,
    amount: row.amount,
    excluded: row.excluded,
    contested: row.contested,
    text: row.text === null ? null : excerpt(maskText(row.text, row.customer), words),
  };
}

/** The type with its name in both languages; an original path is its own name. */
export function typeOf(
  type: string,
  text: string | null,
  tree: CatalogueTree,
): Pick<ComplaintRowDto, 'type' | 'typeName' | 'filed'> {
  const filed = tree.find(type);
  const name = filed === undefined ? (text ?? type) : '';
  return {
    type,
    typeName: filed === undefined ? { zh: name, en: name } : { zh: filed.nameZh, en: filed.nameEn },
    filed: filed !== undefined,
  };
}

/** Whether what was looked for literally still stands in the complaint once it is masked. */
export function isFoundInMasked(row: ListedComplaint, { search, words }: RowFilter): boolean {
  const sought = [...(search === null ? [] : [search]), ...(words?.phrases ?? [])].map(folded);
  if (sought.length === 0) return true;
  const shown = [row.number, row.text, row.reply, row.purpose].map((text) =>
    folded(maskText(text ?? '', row.customer)),
  );
  return sought.every((part) => shown.some((text) => text.includes(part)));
}
