/** What every ticket and appeal that counts must show (件件有结果、有分析、有整改、有考核; MISSION S02). */
export const CASE_MARKS = ['result', 'analysis', 'rectification', 'assessment'] as const;
export type CaseMark = (typeof CASE_MARKS)[number];

/** The marks a person may state; a result is the complaint's own. */
export const STATED_MARKS = ['analysis', 'rectification', 'assessment'] as const;
export type StatedMark = (typeof STATED_MARKS)[number];

/** How a mark is stated: why it came about, what was mended or that nothing had to be, how somebody was assessed. */
export type MarkForm = 'note' | 'measure' | 'none-needed' | 'result' | 'withdrawn';

/** What a person states of a complaint. */
export interface MarkStatement {
  readonly kind: StatedMark;
  readonly form: MarkForm;
  readonly note: string;
  /** Who was assessed; null for the other marks. */
  readonly assessed: string | null;
}

/** Which of the marks a complaint has. */
export type MarksHeld = Readonly<Record<CaseMark, boolean>>;

/** Whether two statements say the same. */
export function saysTheSame(one: MarkStatement, other: MarkStatement): boolean {
  return (
    one.kind === other.kind && one.form === other.form && one.note === other.note && one.assessed === other.assessed
  );
}

/** An analysis, or a rectification: the measure taken, or why none is needed. */
export function statementOf(kind: 'analysis' | 'rectification', note: string, noneNeeded: boolean): MarkStatement {
  const rectified = noneNeeded ? 'none-needed' : 'measure';
  return { kind, form: kind === 'analysis' ? 'note' : rectified, note: note.trim(), assessed: null };
}

/** An assessment: who, and with what result. */
export function assessmentOf(assessed: string, note: string): MarkStatement {
  return { kind: 'assessment', form: 'result', note: note.trim(), assessed: assessed.trim() };
}

/** That a statement no longer holds, and why. */
export function withdrawalOf(kind: StatedMark, reason: string): MarkStatement {
  return { kind, form: 'withdrawn', note: reason.trim(), assessed: null };
}
