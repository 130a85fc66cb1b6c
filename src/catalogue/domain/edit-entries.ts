import type { Day } from '../../shared/calendar-day.ts';
import { type CatalogueEdit, type Decision, refused, type Renaming } from './catalogue-edit.ts';
import { type CatalogueEntry, overlaps } from './catalogue-entry.ts';
import type { CatalogueTree } from './catalogue-tree.ts';

const CODE = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** A new entry: its code is free and well-formed, its names mean no other entry of the same days. */
export function createEntry(tree: CatalogueTree, entry: CatalogueEntry): Decision {
  const reason = faultOfNew(tree, entry);
  return reason ?? { ok: true, edit: { created: [entry] } };
}

/** Several new entries at once, superior ones first. */
export function createEntries(tree: CatalogueTree, entries: readonly CatalogueEntry[]): Decision {
  let grown = tree;
  for (const entry of entries) {
    const fault = faultOfNew(grown, entry);
    if (fault !== undefined) return fault;
    grown = grown.with({ created: [entry] }, 0);
  }
  return { ok: true, edit: { created: entries } };
}

/** New names for an entry; texts written under the old ones still mean it. */
export function renameEntry(tree: CatalogueTree, renaming: Renaming): Decision {
  const entry = tree.find(renaming.code);
  if (entry === undefined) return refused('unknown-entry', renaming.code);
  const taken = takenName(tree, { ...entry, ...renaming });
  return taken === undefined ? { ok: true, edit: { renamed: [renaming] } } : refused('name-taken', taken);
}

/** Takes an entry out of use from a day on. Complaints of later days with its name are to be filed again. */
export function closeEntry(tree: CatalogueTree, code: string, validTo: Day): Decision {
  const fault = faultOfEnd(tree, code, validTo);
  return fault ?? { ok: true, edit: { closed: [{ code, validTo }] } };
}

/** Siblings in a new order; those left out keep their places before them. */
export function orderEntries(tree: CatalogueTree, codes: readonly string[]): Decision {
  const [first = ''] = codes;
  const unknown = codes.find((code) => !tree.has(code));
  if (unknown !== undefined) return refused('unknown-entry', unknown);
  const parent = tree.find(first)?.parentCode;
  const stranger = codes.find((code) => tree.find(code)?.parentCode !== parent);
  if (stranger !== undefined) return refused('not-siblings', stranger);
  const edit: CatalogueEdit = { ordered: codes };
  return new Set(codes).size === codes.length ? { ok: true, edit } : refused('not-siblings', first);
}

/** Why an entry in use cannot end on a day; undefined when it can. */
export function faultOfEnd(tree: CatalogueTree, code: string, day: Day): Decision | undefined {
  const entry = tree.find(code);
  if (entry === undefined) return refused('unknown-entry', code);
  if ((entry.validTo ?? null) !== null) return refused('entry-closed', code);
  if ((entry.validFrom ?? null) !== null && (entry.validFrom ?? '') >= day) return refused('too-early', code);
  const below = tree.children(code).find(({ validTo }) => (validTo ?? null) === null);
  return below === undefined ? undefined : refused('has-entries-below', below.code);
}

/** Why an entry cannot be used as a place for others; undefined when it can. */
export function faultOfPlace(tree: CatalogueTree, code: string): Decision | undefined {
  const entry = tree.find(code);
  if (entry === undefined) return refused('unknown-entry', code);
  return (entry.validTo ?? null) === null ? undefined : refused('entry-closed', code);
}

function faultOfNew(tree: CatalogueTree, entry: CatalogueEntry): Decision | undefined {
  if (!CODE.test(entry.code)) return refused('wrong-code', entry.code);
  if (tree.has(entry.code)) return refused('code-taken', entry.code);
  const { validFrom, validTo } = entry;
  if (validFrom !== undefined && validFrom !== null && (validTo ?? '9999-12-31') <= validFrom)
    return refused('too-early', entry.code);
  const fault = faultOfParent(tree, entry);
  if (fault !== undefined) return fault;
  const taken = takenName(tree, entry);
  return taken === undefined ? undefined : refused('name-taken', taken);
}

/** What has ended may lie under what has ended. */
function faultOfParent(tree: CatalogueTree, { parentCode, validTo }: CatalogueEntry): Decision | undefined {
  if (parentCode === null) return undefined;
  const fault = faultOfPlace(tree, parentCode);
  return (validTo ?? null) !== null && tree.has(parentCode) ? undefined : fault;
}

/** A name of the entry that means another entry in force on the same days. */
function takenName(tree: CatalogueTree, entry: CatalogueEntry): string | undefined {
  return [entry.code, entry.nameZh, entry.nameEn].find((name) =>
    tree.namesakesOf(name).some((other) => {
      const isName = [other.code, other.nameZh, other.nameEn].some((each) => each.toLowerCase() === name.toLowerCase());
      return other.code !== entry.code && isName && overlaps(other, entry);
    }),
  );
}
