export const IN_TIME = ['yes', 'no', 'unknown'] as const;
export type InTime = (typeof IN_TIME)[number];

export const CONTENTS = ['ok', 'flawed'] as const;
export type Content = (typeof CONTENTS)[number];

/** What is wrong with a reply: what was asked is not answered, it says nothing definite, it is not so, nobody was called. */
export const CONTENT_FAULTS = ['unanswered', 'vague', 'untrue', 'not-contacted'] as const;
export type ContentFault = (typeof CONTENT_FAULTS)[number];

/** Whether the complaint is founded (属实性判定). */
export const SUBSTANTIATED = ['yes', 'no', 'unclear'] as const;
export type Substantiated = (typeof SUBSTANTIATED)[number];

/** What checking one complaint found. */
export interface Finding {
  readonly inTime: InTime;
  readonly content: Content;
  readonly fault: ContentFault | null;
  readonly substantiated: Substantiated;
  readonly note: string | null;
}

/** Which of the items a list shows; all of them when it is asked for none. */
export const ITEM_SHOWS = ['waiting', 'checked', 'late', 'flawed', 'unsubstantiated', 'differs'] as const;
export type ItemShow = (typeof ITEM_SHOWS)[number];

/** The field of a finding that does not hold, and why; undefined when all do. */
export function faultOfFinding({
  content,
  fault,
  note,
}: Finding): { readonly field: 'fault' | 'note'; readonly reason: 'missing' | 'unneeded' } | undefined {
  if (content === 'flawed' && fault === null) return { field: 'fault', reason: 'missing' };
  if (content === 'ok' && fault !== null) return { field: 'fault', reason: 'unneeded' };
  // whoever is blamed must be able to read for what
  if (content === 'flawed' && note === null) return { field: 'note', reason: 'missing' };
  return undefined;
}

/** Whether a finding gives another answer than the record; where one of them gives none, they do not differ. */
export function differsFrom(recorded: boolean | null, substantiated: Substantiated): boolean {
  if (recorded === null || substantiated === 'unclear') return false;
  return recorded !== (substantiated === 'yes');
}

export function isSameFinding(one: Finding, other: Finding): boolean {
  return (
    one.inTime === other.inTime &&
    one.content === other.content &&
    one.fault === other.fault &&
    one.substantiated === other.substantiated &&
    one.note === other.note
  );
}
