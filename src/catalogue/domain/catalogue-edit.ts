import type { Day } from '../../shared/calendar-day.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { CatalogueState } from './catalogue-state.ts';
import type { CodeChange, Filing } from './code-change.ts';

/** What one decision changes in a catalogue. */
export interface CatalogueEdit {
  readonly created?: readonly CatalogueEntry[];
  readonly renamed?: readonly Renaming[];
  readonly closed?: readonly Closing[];
  /** Codes of siblings in their new order. */
  readonly ordered?: readonly string[];
  readonly filed?: readonly Omit<Filing, 'step'>[];
  readonly unfiled?: readonly string[];
  readonly changes?: readonly Omit<CodeChange, 'step'>[];
}

export interface Renaming {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

export interface Closing {
  readonly code: string;
  /** The first day on which it is used no more. */
  readonly validTo: Day;
}

/** The decision, or why it cannot be taken: a code of the rule and what it is about. */
export type Decision =
  | { readonly ok: true; readonly edit: CatalogueEdit }
  | { readonly ok: false; readonly reason: RefusalReason; readonly about: string };

export type RefusalReason =
  | 'wrong-code'
  | 'code-taken'
  | 'name-taken'
  | 'unknown-entry'
  | 'entry-closed'
  | 'has-entries-below'
  | 'below-itself'
  | 'too-early'
  | 'text-elsewhere'
  | 'text-repeated'
  | 'same-entry'
  | 'not-filed'
  | 'not-siblings'
  | 'parent-differs';

export function refused(reason: RefusalReason, about: string): Decision {
  return { ok: false, reason, about };
}

/** The state after an edit, decided at the given step. */
export function edited(state: CatalogueState, edit: CatalogueEdit, step: number): CatalogueState {
  const unfiled = new Set([...(edit.unfiled ?? []), ...(edit.filed ?? []).map(({ text }) => text)]);
  return {
    entries: ordered([...state.entries.map((entry) => changedEntry(entry, edit)), ...(edit.created ?? [])], edit),
    filings: [
      ...state.filings.filter(({ text }) => !unfiled.has(text)),
      ...(edit.filed ?? []).map((filing) => ({ ...filing, step })),
    ],
    changes: [...state.changes, ...(edit.changes ?? []).map((change) => ({ ...change, step }))],
  };
}

function changedEntry(entry: CatalogueEntry, { renamed, closed }: CatalogueEdit): CatalogueEntry {
  const renaming = renamed?.find(({ code }) => code === entry.code);
  const closing = closed?.find(({ code }) => code === entry.code);
  return {
    ...entry,
    ...(renaming === undefined ? {} : { ...renaming, formerNames: formerNames(entry, renaming) }),
    ...(closing === undefined ? {} : { validTo: closing.validTo }),
  };
}

/** All names an entry had before its new ones, each once. */
export function formerNames(entry: CatalogueEntry, { nameZh, nameEn }: Renaming): string[] {
  const names = [...(entry.formerNames ?? []), entry.nameZh, entry.nameEn];
  return [...new Set(names)].filter((name) => name !== nameZh && name !== nameEn);
}

function ordered(entries: readonly CatalogueEntry[], edit: CatalogueEdit): readonly CatalogueEntry[] {
  const order = edit.ordered;
  if (order === undefined) return entries;
  const place = ({ code }: CatalogueEntry) => order.indexOf(code);
  return [
    ...entries.filter((entry) => place(entry) < 0),
    ...order.flatMap((code) => entries.find((e) => e.code === code) ?? []),
  ];
}
