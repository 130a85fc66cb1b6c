import type { CodeChange, Dimension } from '../../api/catalogue-models.ts';
import { codeOf, type EntryDraft, isComplete } from './entry-draft.ts';

/** A merge, split or move while it is filled in. */
export interface CodeChangeDraft {
  from: string;
  into: string | null;
  note: string;
  part: EntryDraft;
  place: 'under' | 'beside';
  /** One text a line. */
  texts: string;
}

/** The request a draft makes, or null while something is missing. */
export function codeChangeOf(
  dimension: Dimension,
  kind: CodeChange['kind'],
  code: string,
  draft: CodeChangeDraft,
): CodeChange | null {
  const { from, into, note, part, place } = draft;
  if (from === '' || note.trim() === '') return null;
  const change = { dimension, kind, from, note: note.trim(), codes: [code], into: null, parts: [] };
  if (kind === 'merge') return into === null ? null : { ...change, into };
  if (kind === 'move') return { ...change, into };
  const texts = linesOf(draft.texts);
  if (!isComplete(part) || texts.length === 0) return null;
  const name = { zh: part.zh.trim(), en: part.en.trim() };
  return { ...change, parts: [{ code: codeOf(part).trim(), name, place, texts }] };
}

function linesOf(texts: string): string[] {
  return [...new Set(texts.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
