import { type CatalogueEdit, refused } from './catalogue-edit.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { CatalogueTree } from './catalogue-tree.ts';
import { createEntry, faultOfEnd, renameEntry } from './edit-entries.ts';
import type { RefusalReason } from './catalogue-edit.ts';

/** What a line of a file would do. Entries the file does not name stay as they are. */
export interface FileLine {
  readonly code: string;
  readonly effect: 'created' | 'renamed' | 'closed' | 'unchanged' | 'conflict';
  readonly reason: RefusalReason | null;
  readonly about: string | null;
}

export interface FileComparison {
  readonly lines: readonly FileLine[];
  readonly edit: CatalogueEdit;
  readonly hasConflicts: boolean;
}

/** Compares a file with the catalogue: what it would create, rename and close, and what stands against it. */
export function compareCatalogue(tree: CatalogueTree, entries: readonly CatalogueEntry[]): FileComparison {
  let grown = tree;
  let edit: CatalogueEdit = {};
  const lines = superiorFirst(entries).map((entry): FileLine => {
    const step = stepOf(grown, entry);
    if ('reason' in step) return { code: entry.code, effect: 'conflict', reason: step.reason, about: step.about };
    grown = grown.with(step.edit, 0);
    edit = joined(edit, step.edit);
    return { code: entry.code, effect: step.effect, reason: null, about: null };
  });
  return { lines, edit, hasConflicts: lines.some(({ effect }) => effect === 'conflict') };
}

type Step =
  | { readonly effect: FileLine['effect']; readonly edit: CatalogueEdit }
  | { readonly reason: RefusalReason; readonly about: string };

function stepOf(tree: CatalogueTree, entry: CatalogueEntry): Step {
  const known = tree.find(entry.code);
  if (known === undefined) return stepFrom(createEntry(tree, entry), 'created');
  if (known.parentCode !== entry.parentCode) return conflict(refused('parent-differs', entry.code));
  if ((known.validFrom ?? null) !== (entry.validFrom ?? null)) return conflict(refused('too-early', entry.code));
  const isRenamed = known.nameZh !== entry.nameZh || known.nameEn !== entry.nameEn;
  const isClosed = (known.validTo ?? null) !== (entry.validTo ?? null);
  const renaming = isRenamed
    ? stepFrom(renameEntry(tree, entry), 'renamed')
    : { effect: 'unchanged' as const, edit: {} };
  if (!isClosed || 'reason' in renaming) return renaming;
  const fault = faultOfEnd(tree, entry.code, entry.validTo ?? '0001-01-01');
  if (fault !== undefined) return conflict(fault);
  const closed = [{ code: entry.code, validTo: entry.validTo ?? '' }];
  return { effect: 'closed', edit: { ...renaming.edit, closed } };
}

function stepFrom(decision: ReturnType<typeof createEntry>, effect: FileLine['effect']): Step {
  return decision.ok ? { effect, edit: decision.edit } : conflict(decision);
}

function conflict(decision: ReturnType<typeof refused>): Step {
  if (decision.ok) throw new Error('a decision that can be taken is no conflict');
  return { reason: decision.reason, about: decision.about };
}

function joined(one: CatalogueEdit, other: CatalogueEdit): CatalogueEdit {
  return {
    created: [...(one.created ?? []), ...(other.created ?? [])],
    renamed: [...(one.renamed ?? []), ...(other.renamed ?? [])],
    closed: [...(one.closed ?? []), ...(other.closed ?? [])],
  };
}

/** The lines in an order in which each comes after the one above it, where the file has it. */
function superiorFirst(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const done = new Set<string>();
  const result: CatalogueEntry[] = [];
  const take = (entry: CatalogueEntry): void => {
    if (done.has(entry.code)) return;
    done.add(entry.code);
    const parent = byCode.get(entry.parentCode ?? '');
    if (parent !== undefined) take(parent);
    result.push(entry);
  };
  entries.forEach(take);
  return result;
}
