import { isDay } from '../../../shared/calendar-day.ts';
import { type Result, ok, refused } from '../../../shared/result.ts';
import { BodyReader, type Fault, type Members, pathOf } from '../../domain/body-reader.ts';
import { readDeadlineItem, readIndicatorItem, readLimitItem } from './pack-item-body.ts';
import type { PackItem, PackSource, PackTerm, RegimePack } from './regime-pack.ts';

const MEMBERS = ['code', 'name', 'asOf', 'note', 'sources', 'vocabulary', 'indicators', 'limits', 'deadlines'];
const MOST_ITEMS = 100;

/** Reads a regime pack from its JSON file; refuses it with every fault found, each with its path. */
export function readRegimePack(body: unknown): Result<RegimePack, readonly Fault[]> {
  const reader = new BodyReader();
  const members = reader.object(body, '', MEMBERS);
  const pack = members === undefined ? undefined : packOf(reader, members);
  if (pack !== undefined) checkReferences(reader, pack);
  return pack === undefined || reader.faults.length > 0 ? refused(reader.faults) : ok(pack);
}

function packOf(reader: BodyReader, members: Members): RegimePack | undefined {
  const code = reader.code(members['code'], 'code');
  const name = reader.names(members['name'], 'name');
  const asOf = members['asOf'];
  if (typeof asOf !== 'string' || !isDay(asOf)) reader.fault('asOf', 'not-a-day', 'must be a day such as 2026-11-22');
  const note = readWords(reader, members['note'] ?? null, 'note');
  const sources = reader.list(members['sources'], 'sources', MOST_ITEMS, (item, at) => readSource(reader, item, at));
  const vocabulary = reader.list(members['vocabulary'], 'vocabulary', MOST_ITEMS, (item, at) =>
    readTerm(reader, item, at),
  );
  const indicators = readItems(reader, members, 'indicators', readIndicatorItem);
  const limits = readItems(reader, members, 'limits', readLimitItem);
  const deadlines = readItems(reader, members, 'deadlines', (inner, item, at) =>
    readDeadlineItem(inner, item, at, code ?? null),
  );
  if (code === undefined || name === undefined || note === undefined || typeof asOf !== 'string') return undefined;
  if (sources === undefined || vocabulary === undefined) return undefined;
  if (indicators === undefined || limits === undefined || deadlines === undefined) return undefined;
  return { code, name, asOf, note, sources, vocabulary, indicators, limits, deadlines };
}

function readItems<Item>(
  reader: BodyReader,
  members: Members,
  field: string,
  read: (reader: BodyReader, item: unknown, field: string) => Item | undefined,
): Item[] | undefined {
  return reader.list(members[field], field, MOST_ITEMS, (item, at) => read(reader, item, at));
}

function readWords(reader: BodyReader, value: unknown, field: string) {
  return value === null ? null : reader.words(value, field);
}

function readSource(reader: BodyReader, value: unknown, field: string): PackSource | undefined {
  const members = reader.object(value, field, ['code', 'title', 'publisher', 'year', 'url', 'document']);
  if (members === undefined) return undefined;
  const code = reader.code(members['code'], pathOf(field, 'code'));
  const title = reader.text(members['title'], pathOf(field, 'title'));
  const publisher = reader.text(members['publisher'], pathOf(field, 'publisher'));
  const year = reader.yearOrNone(members['year'], pathOf(field, 'year'));
  const url = members['url'] === undefined ? null : reader.text(members['url'], pathOf(field, 'url'));
  const document =
    members['document'] === undefined ? null : reader.text(members['document'], pathOf(field, 'document'));
  if (code === undefined || title === undefined || publisher === undefined || year === undefined) return undefined;
  if (url === undefined || document === undefined) return undefined;
  if (url !== null && !/^https?:\/\/\S+$/.test(url))
    return reader.fault(pathOf(field, 'url'), 'not-an-address', 'must begin with http:// or https://');
  if (url === null && document === null)
    return reader.fault(field, 'no-place', 'must have an address or a document number');
  return { code, title, publisher, year, url, document };
}

function readTerm(reader: BodyReader, value: unknown, field: string): PackTerm | undefined {
  const members = reader.object(value, field, ['concept', 'zh', 'en']);
  if (members === undefined) return undefined;
  const concept = reader.code(members['concept'], pathOf(field, 'concept'));
  const words = reader.words({ zh: members['zh'], en: members['en'] }, field);
  return concept === undefined || words === undefined ? undefined : { concept, ...words };
}

/** What points from one place of a pack to another has to arrive there, and no code may stand twice. */
function checkReferences(reader: BodyReader, pack: RegimePack): void {
  checkCodes(reader, 'sources', pack.sources);
  for (const [field, items] of [
    ['indicators', pack.indicators],
    ['limits', pack.limits],
    ['deadlines', pack.deadlines],
  ] as const) {
    checkCodes(reader, field, items);
    for (const [index, item] of items.entries()) checkItem(reader, `${field}.${index}`, item, items, pack.sources);
  }
  const indicators = new Set(pack.indicators.flatMap(({ definition }) => definition?.code ?? []));
  for (const [index, { definition }] of pack.limits.entries()) {
    if (definition !== null && !indicators.has(definition.indicator))
      reader.fault(`limits.${index}.define.indicator`, 'unknown-indicator', 'is no indicator this pack can load');
  }
}

function checkCodes(reader: BodyReader, field: string, items: readonly { code: string }[]): void {
  const seen = new Set<string>();
  for (const [index, { code }] of items.entries()) {
    if (seen.has(code)) reader.fault(`${field}.${index}.code`, 'twice', 'stands twice');
    seen.add(code);
  }
}

function checkItem(
  reader: BodyReader,
  field: string,
  item: PackItem<unknown>,
  others: readonly PackItem<unknown>[],
  sources: readonly PackSource[],
): void {
  for (const [index, code] of item.sources.entries()) {
    if (!sources.some((source) => source.code === code))
      reader.fault(`${field}.sources.${index}`, 'unknown-source', 'is no source of this pack');
  }
  if (item.confidence === 'S' && item.sources.length === 0)
    reader.fault(`${field}.sources`, 'no-source', 'must name a source: what has none is not stated');
  if (item.variantOf !== null && !others.some(({ code }) => code === item.variantOf && code !== item.code))
    reader.fault(`${field}.variantOf`, 'unknown-item', 'is no other item of this list');
}
