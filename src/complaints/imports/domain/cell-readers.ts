import type { Zone } from '../../../shared/zone.ts';
import { type CellReader, Refusal } from './cell.ts';
import { dayReader, instantReader } from './date-cells.ts';
import type { FieldKind } from './field.ts';
import { nameKey } from './header.ts';
import {
  readAmount,
  readBasis,
  readCount,
  readDecimal,
  readFlag,
  readId,
  readInteger,
  readLayer,
  readLongText,
  readName,
  readPeriod,
  readTags,
} from './plain-cells.ts';
import type { UnitIndex } from './unit-index.ts';

/** What the rows of a file are read against. */
export interface ReadingContext {
  readonly mappingZone: Zone;
  readonly organisationZone: Zone;
  readonly units: UnitIndex;
  readonly createUnits: boolean;
}

const PLAIN: Readonly<Partial<Record<FieldKind, CellReader>>> = {
  id: readId,
  text: readName,
  'long-text': readLongText,
  layer: readLayer,
  basis: readBasis,
  period: readPeriod,
  path: readName,
  flag: readFlag,
  integer: readInteger,
  count: readCount,
  decimal: readDecimal,
  amount: readAmount,
  tags: readTags,
};

/** The reader of the cells of one field; it is given text without outer spaces that is not empty. */
export function cellReader(kind: FieldKind, format: string | undefined, context: ReadingContext): CellReader {
  if (kind === 'instant') {
    return instantReader(format, { mapping: context.mappingZone, organisation: context.organisationZone });
  }
  if (kind === 'day') return dayReader(format);
  if (kind === 'unit') return unitReader(context);
  const reader = PLAIN[kind];
  if (reader === undefined) throw new Error(`no reader for cells of ${kind}`);
  return reader;
}

/** The code of a known unit; when units may be created, the text itself, spelt as it was the first time. */
function unitReader({ units, createUnits }: ReadingContext): CellReader {
  const created = new Map<string, string>();
  return (text) => {
    const match = units.find(text);
    if (match.ok) return match.code;
    if (match.code === 'unknown-unit' && createUnits) return createdUnit(text, created);
    return new Refusal(match.code, match.suggestion === undefined ? {} : { suggestion: match.suggestion });
  };
}

function createdUnit(text: string, created: Map<string, string>): string | Refusal {
  const name = readId(text);
  if (typeof name !== 'string') return new Refusal('unknown-unit');
  const key = nameKey(name);
  const first = created.get(key) ?? name;
  created.set(key, first);
  return first;
}
