import type { Day } from '../../shared/calendar-day.ts';
import { type Decision, refused } from './catalogue-edit.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { CatalogueTree } from './catalogue-tree.ts';
import { createEntries, faultOfEnd, faultOfPlace } from './edit-entries.ts';

export interface Merge {
  readonly codes: readonly string[];
  readonly into: string;
  readonly from: Day;
}

export interface Move {
  readonly code: string;
  /** Null: to the top of the catalogue. */
  readonly parent: string | null;
  readonly from: Day;
}

export interface Split {
  readonly code: string;
  readonly from: Day;
  readonly parts: readonly SplitPart[];
}

export interface SplitPart {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Under the entry that is split, or beside it. */
  readonly place: 'under' | 'beside';
  /** Original texts that go to it; all others stay. */
  readonly texts: readonly string[];
}

/** From a day on, complaints of some entries are those of another; the entries end with the day before. */
export function mergeEntries(tree: CatalogueTree, { codes, into, from }: Merge): Decision {
  const place = faultOfPlace(tree, into);
  if (place !== undefined) return place;
  if (codes.includes(into) || new Set(codes).size < codes.length) return refused('same-entry', into);
  for (const code of codes) {
    const fault = faultOfEnd(tree, code, from);
    if (fault !== undefined) return fault;
  }
  return {
    ok: true,
    edit: {
      closed: codes.map((code) => ({ code, validTo: from })),
      changes: codes.map((oldCode) => ({ kind: 'merge', from, oldCode, newCode: into, text: null })),
    },
  };
}

/**
 * From a day on an entry, with all below it, stands elsewhere in the tree. Earlier days keep the old place: each entry
 * gets a new code there, and the old one ends with the day before.
 */
export function moveEntry(tree: CatalogueTree, { code, parent, from }: Move): Decision {
  const entry = tree.find(code);
  if (entry === undefined) return refused('unknown-entry', code);
  if (entry.parentCode === parent) return refused('same-entry', code);
  const place = parent === null ? undefined : faultOfPlace(tree, parent);
  if (place !== undefined) return place;
  const moving = tree.subtree(code).flatMap((each) => openEntry(tree, each));
  if (parent !== null && tree.subtree(code).includes(parent)) return refused('below-itself', parent);
  const early = moving.find(({ validFrom }) => (validFrom ?? '') >= from);
  if (early !== undefined) return refused('too-early', early.code);
  if (moving[0]?.code !== code) return refused('entry-closed', code);
  return { ok: true, edit: moved(tree, moving, parent, from) };
}

function moved(tree: CatalogueTree, moving: readonly CatalogueEntry[], parent: string | null, from: Day) {
  const codes = new Map<string, string>();
  for (const { code } of moving) codes.set(code, freeCode(tree, code, [...codes.values()]));
  const created = moving.map((entry, i): CatalogueEntry => ({
    ...entry,
    code: codes.get(entry.code) ?? entry.code,
    parentCode: i === 0 ? parent : (codes.get(entry.parentCode ?? '') ?? null),
    validFrom: from,
    validTo: null,
  }));
  return {
    created,
    closed: moving.map(({ code }) => ({ code, validTo: from })),
    changes: moving.map(({ code }) => {
      return { kind: 'move' as const, from, oldCode: code, newCode: codes.get(code) ?? code, text: null };
    }),
  };
}

/** From a day on, some texts of an entry have entries of their own; the rest stays. */
export function splitEntry(tree: CatalogueTree, { code, from, parts }: Split): Decision {
  const place = faultOfPlace(tree, code);
  if (place !== undefined) return place;
  const entry = tree.find(code);
  if ((entry?.validFrom ?? '') >= from) return refused('too-early', code);
  const texts = parts.flatMap((part) => part.texts);
  const repeated = texts.find((text, i) => texts.indexOf(text) !== i);
  if (repeated !== undefined) return refused('text-repeated', repeated);
  const stranger = texts.find((text) => tree.keyOf(text, from) !== code);
  if (stranger !== undefined) return refused('text-elsewhere', stranger);
  const created = parts.map(({ code: own, nameZh, nameEn, place: where }): CatalogueEntry => {
    const parentCode = where === 'under' ? code : (entry?.parentCode ?? null);
    return { code: own, parentCode, nameZh, nameEn, validFrom: from, validTo: null };
  });
  const creation = createEntries(tree, created);
  if (!creation.ok) return creation;
  const changes = parts.flatMap((part) =>
    part.texts.map((text) => ({ kind: 'split' as const, from, oldCode: code, newCode: part.code, text })),
  );
  return { ok: true, edit: { created, changes } };
}

function openEntry(tree: CatalogueTree, code: string): CatalogueEntry[] {
  const entry = tree.find(code);
  return entry === undefined || (entry.validTo ?? null) !== null ? [] : [entry];
}

/** `charging` → `charging-2`, `charging-2` → `charging-3`: the next number that neither an entry nor a promised code has. */
export function freeCode(tree: CatalogueTree, code: string, promised: readonly string[] = []): string {
  const stem = code.replace(/-\d+$/, '').slice(0, 58);
  for (let number = 2; ; number += 1) {
    const free = `${stem}-${number}`;
    if (!tree.has(free) && !promised.includes(free)) return free;
  }
}
