import type { Problem } from '../../api/problem.ts';

/** A unit while it is being written. */
export interface UnitDraft {
  code: string;
  zh: string;
  en: string;
  kind: string;
}

export type UnitField = keyof UnitDraft;

/** The part of a unit that can be edited, with the version it was read in. */
export interface EditableUnit {
  name: { zh: string; en: string };
  kind: string;
  version: number;
}

/** The fields that are still empty; an English name may be, the Chinese one then stands for it. */
export function emptyFields(draft: UnitDraft): UnitField[] {
  return (['code', 'zh', 'kind'] as const).filter((field) => draft[field].trim() === '');
}

/** The name as it is sent. */
export function nameOf({ zh, en }: UnitDraft): { zh: string; en: string } {
  return { zh: zh.trim(), en: en.trim() || zh.trim() };
}

export function isChanged(draft: UnitDraft, { name, kind }: EditableUnit): boolean {
  const now = nameOf(draft);
  return now.zh !== name.zh || now.en !== name.en || draft.kind.trim() !== kind;
}

/** The present state of a unit that somebody else changed meanwhile, from the server's refusal. */
export function presentState(problem: Problem): EditableUnit | null {
  const current = problem.document['current'];
  if (problem.status !== 409 || typeof current !== 'object' || current === null) return null;
  const { name, kind, version } = current as Partial<EditableUnit>;
  if (name === undefined || kind === undefined || version === undefined) return null;
  return { name, kind, version };
}

/** What the server refused, by field of the draft: `name.zh` is `zh`. */
export function refusedFields(problem: Problem | null): Partial<Record<UnitField, string>> {
  const found: Partial<Record<UnitField, string>> = {};
  for (const { field, message } of problem?.fields ?? []) {
    const name = field.replace(/^name\./, '');
    if (name === 'code' || name === 'zh' || name === 'en' || name === 'kind') found[name] = message;
  }
  return found;
}
