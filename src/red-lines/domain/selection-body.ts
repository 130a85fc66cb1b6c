import {
  type ComplaintQualities,
  DUPLICATE_RULES,
  type Flag,
  FLAGS,
  type FlagWish,
  MOMENTS,
  isSaidFlag,
  type Within,
} from '../../complaints/domain/complaint-qualities.ts';
import { DATE_BASES } from '../../complaints/domain/date-basis.ts';
import { LAYERS } from '../../complaints/domain/layer.ts';
import { type BodyReader, type Members, pathOf } from './body-reader.ts';
import type { ComplaintSelection } from './indicator.ts';

const LISTS = ['channels', 'levels', 'causes', 'rights', 'departments'] as const;
const MEMBERS = ['layers', 'types', 'dateBasis', ...LISTS, 'flags', 'within', 'duplicates'];
const MOST_NAMED = 200;
const LONGEST_HOURS = 24 * 366;

/** Reads which complaints are counted (CONTRACT, Definitions: the shape of a numerator). */
export function readSelection(reader: BodyReader, value: unknown, field: string): ComplaintSelection | undefined {
  const members = reader.object(value, field, MEMBERS);
  if (members === undefined) return undefined;
  const layers = reader.list(members['layers'], pathOf(field, 'layers'), LAYERS.length, (item, path) =>
    reader.choice(item, path, LAYERS),
  );
  if (layers?.length === 0) reader.fault(pathOf(field, 'layers'), 'empty', 'must name at least one layer');
  const types = readNames(reader, members['types'] ?? null, pathOf(field, 'types'));
  const dateBasis = reader.choice(members['dateBasis'], pathOf(field, 'dateBasis'), DATE_BASES);
  const qualities = readQualities(reader, members, field);
  if (layers === undefined || types === undefined || dateBasis === undefined || qualities === undefined)
    return undefined;
  // in the order of the layers, once each, so that two spellings of one selection are one definition
  return { layers: LAYERS.filter((layer) => layers.includes(layer)), types, ...qualities, dateBasis };
}

/** What is asked besides, with nothing for what is not asked. */
function readQualities(reader: BodyReader, members: Members, field: string): ComplaintQualities | undefined {
  const lists = LISTS.map((name) => [name, readNames(reader, members[name] ?? null, pathOf(field, name))] as const);
  const flags = readFlags(reader, members['flags'] ?? {}, pathOf(field, 'flags'));
  const within = readWithin(reader, members['within'] ?? null, pathOf(field, 'within'));
  const duplicates = reader.choice(members['duplicates'] ?? 'none', pathOf(field, 'duplicates'), DUPLICATE_RULES);
  if (lists.some(([, names]) => names === undefined) || flags === undefined) return undefined;
  if (within === undefined || duplicates === undefined) return undefined;
  return {
    ...Object.fromEntries(lists.filter(([, names]) => names !== null)),
    ...(Object.keys(flags).length === 0 ? {} : { flags }),
    ...(within === null ? {} : { within }),
    ...(duplicates === 'none' ? {} : { duplicates }),
  };
}

function readNames(reader: BodyReader, value: unknown, field: string): string[] | null | undefined {
  if (value === null) return null;
  const names = reader.list(value, field, MOST_NAMED, (item, path) => reader.text(item, path, 200));
  if (names?.length === 0) return reader.fault(field, 'empty', 'must name something, or be null for everything');
  return names === undefined ? undefined : [...new Set(names)].sort();
}

function readFlags(reader: BodyReader, value: unknown, field: string): ComplaintQualities['flags'] | undefined {
  const members = reader.object(value, field, FLAGS);
  if (members === undefined) return undefined;
  const asked = FLAGS.filter((flag) => members[flag] !== undefined && members[flag] !== null);
  const wishes = asked.map((flag) => [flag, readWish(reader, flag, members[flag], pathOf(field, flag))] as const);
  if (wishes.some(([, wish]) => wish === undefined)) return undefined;
  return Object.fromEntries(wishes);
}

function readWish(reader: BodyReader, flag: Flag, value: unknown, field: string): FlagWish | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 'known' && isSaidFlag(flag)) return value;
  const known = isSaidFlag(flag) ? ' or "known"' : '';
  return reader.fault(field, 'not-a-choice', `must be true, false${known}`);
}

function readWithin(reader: BodyReader, value: unknown, field: string): Within | null | undefined {
  if (value === null) return null;
  const members = reader.object(value, field, ['from', 'to', 'hours']);
  if (members === undefined) return undefined;
  const from = reader.choice(members['from'], pathOf(field, 'from'), MOMENTS);
  const to = reader.choice(members['to'], pathOf(field, 'to'), MOMENTS);
  const hours = reader.integer(members['hours'], pathOf(field, 'hours'), 0, LONGEST_HOURS);
  if (from === undefined || to === undefined || hours === undefined) return undefined;
  if (MOMENTS.indexOf(from) >= MOMENTS.indexOf(to))
    return reader.fault(pathOf(field, 'to'), 'not-after', 'must come after the moment it is counted from');
  return { from, to, hours };
}
