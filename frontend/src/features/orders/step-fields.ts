import type { OrderSummary } from '../../api/order-models.ts';
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
  submission: { noteNeeded: true, fields: ['improvements'] },
  return: { noteNeeded: true, fields: ['dueDay'] },
  acceptance: SPEAKING,
  contest: SPEAKING,
  settlement: { noteNeeded: true, fields: ['ruling', 'reduction'] },
  observation: { noteNeeded: true, fields: ['until'] },
  'strike-off': SPEAKING,
  'keeping-open': { noteNeeded: true, fields: ['owner', 'wording', 'reviewDay'] },
  reopening: { noteNeeded: true, fields: ['dueDay'] },
  withdrawal: SPEAKING,
};

/** What a step asks of this order: striking off against the verdict takes a reason of its own. */
export function fieldsOf(step: StepName, { outcome }: Pick<OrderSummary, 'outcome'>): readonly StepField[] {
  const isShown = outcome === null || outcome.verdict === null || outcome.verdict === 'effective';
  return step === 'strike-off' && !isShown ? ['override'] : STEP_FORMS[step].fields;
}

/** Whether the form of a step says all it has to. */
export function isComplete(step: StepName, body: StepBody, order: Pick<OrderSummary, 'outcome'>): boolean {
  const { noteNeeded } = STEP_FORMS[step];
  const isFree = (field: StepField): boolean => (step === 'return' && field === 'dueDay') || field === 'reduction';
  const needed = fieldsOf(step, order).filter((field) => !isFree(field));
  const isSaid = (field: keyof StepBody): boolean =>
    field === 'improvements'
      ? body.improvements.every(({ text }) => text.trim() !== '')
      : String(body[field]).trim() !== '';
  return (!noteNeeded || isSaid('note')) && needed.every(isSaid);
}
