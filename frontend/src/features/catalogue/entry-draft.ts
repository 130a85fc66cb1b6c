import type { NewEntry } from '../../api/catalogue-models.ts';
import { proposedCode } from './entry-code.ts';

/** A new entry while it is typed; the code follows the English name until it is typed itself. */
export interface EntryDraft {
  zh: string;
  en: string;
  code: string | null;
}

/** A draft that begins with a text as its name: Chinese, or in both languages when it has no Chinese characters. */
export function emptyDraft(text: string): EntryDraft {
  const last =
    text
      .split(/\s\/\s/)
      .at(-1)
      ?.trim() ?? '';
  return { zh: last, en: /\p{Script=Han}/u.test(last) ? '' : last, code: null };
}

export function codeOf({ code, en }: EntryDraft): string {
  return code ?? proposedCode(en);
}

export function isComplete(draft: EntryDraft): boolean {
  return [draft.zh, draft.en, codeOf(draft)].every((text) => text.trim() !== '');
}

export function newEntryOf(draft: EntryDraft, parent: string | null): NewEntry {
  return { code: codeOf(draft).trim(), name: { zh: draft.zh.trim(), en: draft.en.trim() }, parent, validFrom: null };
}
