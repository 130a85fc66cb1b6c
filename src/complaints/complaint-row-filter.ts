import type { CaseMark } from './case-marks/domain/case-mark.ts';
import { hasMark, MUST_SHOW_MARKS } from './case-marks/marks-held.ts';
import { type LateFilter, lateConditions } from './dues/late-conditions.ts';
import { isContested } from './exclusions/contested.ts';
import { likePattern, type Parameters } from './parameters.ts';
import type { SearchWords } from './search/domain/search-words.ts';
import type { FlagChoice } from './complaint-list-query.dto.ts';

export const FLAG_FIELDS = ['substantiated', 'resolved', 'satisfied', 'disputed'] as const;
export type FlagField = (typeof FLAG_FIELDS)[number];

/** What of a selection only the rows themselves can answer, not the counts. Null asks for nothing. */
export interface RowFilter {
  readonly levels: readonly string[] | null;
  readonly causes: readonly string[] | null;
  readonly status: string | null;
  /** Each must be the row's: the one asked for, and the one the caller is confined to. */
  readonly departments: readonly string[];
  readonly customerTier: string | null;
  readonly tag: string | null;
  readonly sourceId: number | null;
  readonly importId: string | null;
  readonly customerKey: string | null;
  readonly flags: Readonly<Partial<Record<FlagField, FlagChoice>>>;
  /** Only what a decided dispute leaves out of net figures, or only the rest. */
  readonly excluded: boolean | null;
  /** Only tickets and appeals that count and lack this mark. */
  readonly lacks: CaseMark | null;
  /** Only what a dispute is open about. */
  readonly contested: true | null;
  /** Only what is late, or soon will be. */
  readonly late: LateFilter | null;
  readonly words: SearchWords | null;
  readonly search: string | null;
}

/** Whether the rows need not be asked at all. */
export function asksNothing({ departments, flags, ...filter }: RowFilter): boolean {
  const isOpen = Object.values(filter).every((value) => value === null);
  return isOpen && departments.length === 0 && Object.values(flags).every((flag) => flag === undefined);
}

/** Whether the number of rows would tell what masking hides: a literal search reads what is not shown. */
export function countsHidden({ search, words }: RowFilter): boolean {
  return search !== null || (words !== null && words.phrases.length > 0);
}

/** The conditions on a row `c`. */
export function rowConditions(filter: RowFilter, parameters: Parameters): string[] {
  return [
    ...columnConditions(filter, parameters),
    ...flagConditions(filter),
    ...(filter.lacks === null ? [] : [MUST_SHOW_MARKS, `NOT ${hasMark(filter.lacks)}`]),
    ...(filter.late === null ? [] : lateConditions(filter.late, parameters)),
    ...foundConditions(filter, parameters),
  ];
}

function columnConditions(filter: RowFilter, parameters: Parameters): string[] {
  const conditions: string[] = [];
  const equal = (column: string, value: string | null) => {
    if (value !== null) conditions.push(`coalesce(c.${column}, '') = ${parameters.add(value, 'text')}`);
  };
  const among = (column: string, values: readonly string[] | null) => {
    if (values !== null) conditions.push(`coalesce(c.${column}, '') = ANY (${parameters.add(values, 'text[]')})`);
  };
  among('level', filter.levels);
  among('cause', filter.causes);
  equal('status', filter.status);
  filter.departments.forEach((department) => equal('department', department));
  equal('customer_tier', filter.customerTier);
  if (filter.excluded !== null) conditions.push(`c.excluded IS ${filter.excluded ? '' : 'NOT '}TRUE`);
  if (filter.contested !== null) conditions.push(isContested('c'));
  if (filter.tag !== null) conditions.push(`c.tags @> ARRAY[${parameters.add(filter.tag, 'text')}]`);
  if (filter.sourceId !== null) conditions.push(`c.source_id = ${parameters.add(filter.sourceId, 'smallint')}`);
  if (filter.importId !== null) conditions.push(`c.import_id = ${parameters.add(filter.importId, 'bigint')}`);
  return conditions;
}

const SAID: Readonly<Record<FlagChoice, string>> = { true: 'IS TRUE', false: 'IS FALSE', unknown: 'IS NULL' };

function flagConditions({ flags }: RowFilter): string[] {
  return FLAG_FIELDS.flatMap((field) => {
    const said = flags[field];
    return said === undefined ? [] : [`c.${field} ${SAID[said]}`];
  });
}

/** Through the search entries: by customer, by words; phrases are looked for on the rows so found. */
function foundConditions({ customerKey, words, search }: RowFilter, parameters: Parameters): string[] {
  const entry: string[] = [];
  if (customerKey !== null) entry.push(`e.customer_key = ${parameters.add(customerKey, 'text')}`);
  if (words !== null) entry.push(`e.tokens @> ${parameters.add(words.tokens, 'text[]')}`);
  const conditions = entry.length === 0 ? [] : [isAmongEntries(entry)];
  for (const phrase of words?.phrases ?? []) {
    const pattern = parameters.add(likePattern(phrase), 'text');
    const read = ['c.number', 'c.text', 'c.reply', 'c.purpose'];
    conditions.push(`(${read.map((column) => `normalize(${column}, NFKC) ILIKE ${pattern}`).join(' OR ')})`);
  }
  if (search !== null) {
    const pattern = parameters.add(likePattern(search), 'text');
    conditions.push(`(c.text ILIKE ${pattern} OR c.number ILIKE ${pattern})`);
  }
  return conditions;
}

function isAmongEntries(conditions: readonly string[]): string {
  return `(c.source_id, c.number) IN (
         SELECT e.source_id, e.number FROM complaint_search_entries e WHERE ${conditions.join(' AND ')})`;
}
