import { columnProfile, type ColumnProfile, contentScore } from './column-profile.ts';
import { type FieldKind, fieldsOf } from './field.ts';
import { headerScore } from './field-headers.ts';
import { nameKey } from './header.ts';
import type { ImportKind } from './import-kind.ts';
import { UnitIndex } from './unit-index.ts';

/** A mapping as JSON, ready to be corrected by hand. */
export interface ProposedMapping {
  readonly source?: string;
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  readonly constants?: Readonly<Record<string, string>>;
}

/** How sure a proposal is, and what it rests on: the header, the cells, or both. */
export interface FieldProposal {
  readonly field: string;
  readonly columns: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly basis: 'name' | 'content' | 'name-and-content';
}

/** What is looked at: the header, and for each of its columns the cells of the first rows. */
export interface ColumnsSeen {
  readonly header: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly units: UnitIndex;
}

/** Proposes which columns feed which fields from the headers alone. */
export function proposeMapping(kind: ImportKind, header: readonly string[], source: string): ProposedMapping {
  const seen = { header, cells: header.map(() => []), units: new UnitIndex([]) };
  return proposedMapping(kind, seen.header, source, proposeColumns(kind, seen));
}

/** The proposals as a mapping. The layer is a constant when no column tells it; it follows the words of the header. */
export function proposedMapping(
  kind: ImportKind,
  header: readonly string[],
  source: string,
  proposals: readonly FieldProposal[],
): ProposedMapping {
  const columns = Object.fromEntries(
    proposals.map(({ field, columns: [first = '', ...others] }): [string, string | string[]] => [
      field,
      others.length > 0 || (kind === 'complaints' && field === 'type') ? [first, ...others] : first,
    ]),
  );
  if (kind !== 'complaints') return { columns };
  if (columns['layer'] !== undefined) return { source, columns };
  return { source, columns, constants: { layer: layerOf([...header, source].join(' ')) } };
}

/** 工单 and 接触 in the headers or the file's name say what the rows are; a complaint at a regulator is an appeal. */
function layerOf(words: string): string {
  if (/申诉|appeal/i.test(words)) return 'appeal';
  if (/工单|ticket/i.test(words)) return 'ticket';
  return /接触|来电记录|通话|contacts?\b/i.test(words) ? 'contact' : 'appeal';
}

/**
 * Proposes which columns feed which fields, from headers and cells together; a column feeds one field. Levels written
 * as 一级…, 二级… (level 1 …) become the type's path. Which order a date has is not guessed: that is for the user to say.
 */
export function proposeColumns(kind: ImportKind, seen: ColumnsSeen): FieldProposal[] {
  const path = kind === 'complaints' ? levelColumns(seen.header) : [];
  const proposals: FieldProposal[] =
    path.length > 1 ? [{ field: 'type', columns: path, confidence: 'high', basis: 'name' }] : [];
  const taken = new Set(path.length > 1 ? path : []);
  for (const { field, column, name, content } of candidates(kind, seen)) {
    if (taken.has(column) || proposals.some((proposal) => proposal.field === field)) continue;
    taken.add(column);
    proposals.push({ field, columns: [column], ...certainty(name, content) });
  }
  const order = fieldsOf(kind).map((field) => field.name);
  return proposals.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

interface Candidate {
  readonly field: string;
  readonly column: string;
  readonly name: number;
  readonly content: -1 | 0 | 1;
  readonly score: number;
}

/** Fields whose cells are telling enough to be found below any header. */
const FOUND_BY_CELLS: ReadonlySet<string> = new Set(['number', 'receivedAt', 'unit', 'phone', 'text', 'day', 'layer']);

/** Every pairing of field and column that has something for it, the best first. */
function candidates(kind: ImportKind, { header, cells, units }: ColumnsSeen): Candidate[] {
  const columns = header.flatMap((column, at) =>
    column.trim() === '' || header.indexOf(column) !== at
      ? []
      : [{ column, profile: columnProfile(cells[at] ?? [], units) }],
  );
  const found = fieldsOf(kind).flatMap((field) =>
    columns.flatMap(({ column, profile }) => candidate(kind, field, column, profile) ?? []),
  );
  return found.sort((a, b) => b.score - a.score);
}

function candidate(
  kind: ImportKind,
  field: { readonly name: string; readonly kind: FieldKind },
  column: string,
  profile: ColumnProfile,
): Candidate | undefined {
  const name = headerScore(kind, field.name, column);
  const content = contentScore(field.kind, field.name, profile);
  const isNamed = name > 0.9 || (name > 0 && content >= 0);
  const isFound = content === 1 && FOUND_BY_CELLS.has(field.name);
  if (!isNamed && !isFound) return undefined;
  return { field: field.name, column, name, content, score: name + 0.2 * content };
}

function certainty(name: number, content: -1 | 0 | 1): Pick<FieldProposal, 'confidence' | 'basis'> {
  if (name === 0) return { confidence: 'low', basis: 'content' };
  if (content === -1) return { confidence: 'low', basis: 'name' };
  const isExact = name > 0.9;
  return { confidence: isExact ? 'high' : 'medium', basis: content === 1 ? 'name-and-content' : 'name' };
}

const LEVELS =
  /^(?:([一二三四五])级(?:投诉|申诉|问题)?(?:分类|类型|类别|目录)?|(?:complaint )?(?:type|category|level) ?([1-5]))$/;

/** Columns that are the levels of one path, from the top. */
function levelColumns(header: readonly string[]): string[] {
  const found = header.flatMap((name) => {
    const match = LEVELS.exec(nameKey(name));
    return match === null ? [] : [{ name, level: '一二三四五'.indexOf(match[1] ?? '') + 1 || Number(match[2]) }];
  });
  return found.sort((a, b) => a.level - b.level).map(({ name }) => name);
}
