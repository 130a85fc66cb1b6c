import type { ComplaintTypeTree } from '../catalogue/domain/complaint-type-tree.ts';
import type { ComplaintRowDto } from './complaint-list.dto.ts';
import type { ListedComplaint } from './complaint-list.query.ts';
import { maskText } from './domain/masking.ts';

const EXCERPT = 200;

/** A complaint as a list shows it: masked, the text cut. */
export function complaintRow(row: ListedComplaint, tree: ComplaintTypeTree): ComplaintRowDto {
  return {
    source: row.source,
    number: row.number,
    unit: { code: row.unitCode, name: { zh: row.unitZh, en: row.unitEn } },
    layer: row.layer,
    receivedAt: row.receivedAt.replace(/\d{3}Z$/, 'Z'),
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
    ...typeOf(row.type, row.typeText, tree),
    channel: row.channel,
    status: row.status,
    text: row.text === null ? null : excerpt(maskText(row.text, row.customer)),
  };
}

/** The type with its name in both languages; an original path is its own name. */
export function typeOf(
  type: string,
  text: string | null,
  tree: ComplaintTypeTree,
): Pick<ComplaintRowDto, 'type' | 'typeName' | 'filed'> {
  const filed = tree.find(type);
  const name = filed === undefined ? (text ?? type) : '';
  return {
    type,
    typeName: filed === undefined ? { zh: name, en: name } : { zh: filed.nameZh, en: filed.nameEn },
    filed: filed !== undefined,
  };
}

/** Whether the search still finds the complaint once it is masked. */
export function isFoundInMasked({ number, text, customer }: ListedComplaint, search: string | null): boolean {
  if (search === null) return true;
  const sought = search.toLowerCase();
  return [number, maskText(text ?? '', customer)].some((shown) => shown.toLowerCase().includes(sought));
}

/** The beginning of a text, never half of a character. */
function excerpt(text: string): string {
  return Array.from(text.slice(0, EXCERPT * 2))
    .slice(0, EXCERPT)
    .join('');
}
