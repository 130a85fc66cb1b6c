import { clashingDeadline } from '../../../catalogue/domain/reply-deadline.ts';
import type { Json } from '../../../shared/canonical-json.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Limit } from '../../domain/limit.ts';
import {
  type ItemKind,
  type PackDeadline,
  type PackItem,
  type RegimePack,
  isOn,
  isPreselected,
} from './regime-pack.ts';

/** What the database adds to a definition. */
const ADDED: readonly string[] = ['id', 'version'];

/** What is loaded of a definition, whatever pack it came from. */
export interface LoadedDefinitions {
  readonly indicators: readonly Indicator[];
  readonly limits: readonly Limit[];
  readonly deadlines: readonly PackDeadline[];
}

/** How an item stands to what is loaded; `not-loadable`: it has no definition, for the reason it gives. */
export const PACK_STANDINGS = ['same', 'differs', 'not-loaded', 'not-loadable'] as const;
export type PackStanding = (typeof PACK_STANDINGS)[number];

/** One value of a definition by its path, such as `denominator.series`; lists and texts as they print. */
export interface PackValue {
  readonly path: string;
  readonly value: string | null;
}

/** A value on which pack and loaded definition do not agree. */
export interface PackDifference {
  readonly path: string;
  readonly pack: string | null;
  readonly loaded: string | null;
}

/** What is loaded and what the pack says instead, each as the whole definition a change proposal carries. */
export interface PackChange {
  readonly loaded: object;
  readonly pack: object;
}

export interface ComparedItem extends Omit<PackItem<unknown>, 'definition'> {
  readonly kind: ItemKind;
  readonly on: boolean;
  readonly preselected: boolean;
  readonly standing: PackStanding;
  readonly values: readonly PackValue[];
  readonly differences: readonly PackDifference[];
  /** Where a change could be proposed: an indicator or a limit that is loaded and says something else. */
  readonly change: PackChange | null;
}

/** Every item of a pack beside what is loaded under its code; a deadline beside the one it would clash with. */
export function comparePack(pack: RegimePack, loaded: LoadedDefinitions): ComparedItem[] {
  return [
    ...pack.indicators.map((item) => compared('indicator', item, byCode(loaded.indicators, item.definition?.code))),
    ...pack.limits.map((item) => compared('limit', item, byCode(loaded.limits, item.definition?.code))),
    ...pack.deadlines.map((item) => compared('deadline', item, loadedDeadline(item.definition, loaded.deadlines))),
  ];
}

function byCode<Coded extends { readonly code: string }>(known: readonly Coded[], code?: string): Coded | undefined {
  return known.find((each) => each.code === code);
}

/** The loaded deadline that begins on the same day, else any that holds for some of the same complaints and days. */
function loadedDeadline(wanted: PackDeadline | null, known: readonly PackDeadline[]): PackDeadline | undefined {
  if (wanted === null) return undefined;
  const sameStart = known.filter(({ validFrom }) => validFrom === wanted.validFrom);
  return clashingDeadline(wanted, sameStart) ?? clashingDeadline(wanted, known);
}

function compared(kind: ItemKind, item: PackItem<object>, loaded: object | undefined): ComparedItem {
  const { definition, ...about } = item;
  const values = definition === null ? [] : valuesOf(definition);
  const differences = loaded === undefined || definition === null ? [] : differencesOf(values, valuesOf(loaded));
  const standing = standingOf(definition, loaded, differences);
  const change =
    kind === 'deadline' || definition === null || loaded === undefined || differences.length === 0
      ? null
      : { loaded: proposable(loaded), pack: proposable(definition) };
  return { kind, ...about, on: isOn(item), preselected: isPreselected(item), standing, values, differences, change };
}

/** A definition as `POST /api/change-proposals` takes it: an indicator’s members stand beside its code and name. */
function proposable(definition: object): object {
  const stated = Object.entries(definition).filter(([name]) => !ADDED.includes(name) && name !== 'definition');
  return { ...Object.fromEntries(stated), ...('definition' in definition ? (definition.definition as object) : {}) };
}

function standingOf(definition: object | null, loaded: object | undefined, differences: readonly unknown[]) {
  if (definition === null) return 'not-loadable';
  if (loaded === undefined) return 'not-loaded';
  return differences.length === 0 ? 'same' : 'differs';
}

/** The values of a definition one by one; what a definition does not say counts as null. */
export function valuesOf(definition: object): PackValue[] {
  const values: PackValue[] = [];
  const visit = (value: Json, path: string): void => {
    if (value !== null && typeof value === 'object' && !isPlainList(value)) {
      for (const [name, inner] of Object.entries(value)) visit(inner, path === '' ? name : `${path}.${name}`);
    } else if (!ADDED.includes(path)) values.push({ path, value: value === null ? null : printed(value) });
  };
  // a definition is plain data: reading it again leaves out what is undefined
  visit(JSON.parse(JSON.stringify(definition)) as Json, '');
  return values;
}

function isPlainList(value: object): boolean {
  return Array.isArray(value) && value.every((each) => typeof each !== 'object');
}

function printed(value: unknown): string {
  if (Array.isArray(value)) return value.map(printed).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function differencesOf(pack: readonly PackValue[], loaded: readonly PackValue[]): PackDifference[] {
  const theirs = new Map(pack.map(({ path, value }) => [path, value]));
  const ours = new Map(loaded.map(({ path, value }) => [path, value]));
  return [...new Set([...theirs.keys(), ...ours.keys()])]
    .map((path) => ({ path, pack: theirs.get(path) ?? null, loaded: ours.get(path) ?? null }))
    .filter((each) => each.pack !== each.loaded);
}
