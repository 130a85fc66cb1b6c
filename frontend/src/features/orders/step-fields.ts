import type { StepBody, StepName } from './take-step.ts';

/** What the form of a step asks beside its note. */
export type StepField = Exclude<keyof StepBody, 'note'>;

interface Asked {
  readonly noteNeeded: boolean;
  readonly fields: readonly StepField[];
}

const SPEAKING: Asked = { noteNeeded: true, fields: [] };
const SILENT: Asked = { noteNeeded: false, fields: [] };

/** What each step has to say: reasons and findings must be written, an agreement need not be. */
export const STEP_FORMS: Readonly<Record<StepName, Asked>> = {
  'signature-request': SILENT,
  signature: SILENT,
  redraft: SPEAKING,
  acknowledgement: SILENT,
  progress: { noteNeeded: true, fields: ['progress'] },
  submission: SPEAKING,
  return: { noteNeeded: true, fields: ['dueDay'] },
  acceptance: SPEAKING,
  'strike-off': SPEAKING,
  'keeping-open': { noteNeeded: true, fields: ['owner', 'wording', 'reviewDay'] },
  reopening: { noteNeeded: true, fields: ['dueDay'] },
  withdrawal: SPEAKING,
};

/** Whether the form of a step says all it has to. */
export function isComplete(step: StepName, body: StepBody): boolean {
  const { noteNeeded, fields } = STEP_FORMS[step];
  const needed = fields.filter((field) => !(step === 'return' && field === 'dueDay'));
  const isSaid = (field: keyof StepBody): boolean => String(body[field]).trim() !== '';
  return (!noteNeeded || isSaid('note')) && needed.every(isSaid);
}
