import { type FormEvent, type JSX, useState } from 'react';
import type { Order } from '../../api/order-models.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ImprovementFields } from './improvement-fields.tsx';
import { orderLabels } from './labels.ts';
import { OrderProblem } from './order-problem.tsx';
import { OutcomeInput } from './outcome-input.tsx';
import styles from './orders.module.css';
import { useStep } from './orders.queries.ts';
import { pageLabels } from './page-labels.ts';
import { fieldsOf, isComplete, STEP_FORMS, type StepField } from './step-fields.ts';
import type { StepBody, StepName } from './take-step.ts';
import { TextArea } from '../../parts/text-area.tsx';

interface StepFormProps {
  order: Order;
  step: StepName;
  close: () => void;
  reload: () => void;
}

/** A step with what it has to say; once it is taken the form closes. */
export function StepForm({ order, step, close, reload }: StepFormProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const { steps } = useLabels(orderLabels);
  const [body, setBody] = useState<StepBody>(() => emptyBody(order));
  const taking = useStep(order);
  const take = useSingle(taking);
  const change = (changes: Partial<StepBody>): void => setBody((before) => ({ ...before, ...changes }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    take({ step, body }, { onSuccess: close });
  };
  return (
    <form className={styles.form} aria-label={steps[step]} onSubmit={submit}>
      {fieldsOf(step, order).map((field) => (
        <StepInput key={field} field={field} step={step} body={body} change={change} />
      ))}
      <TextArea
        label={labels.notes[step]}
        value={body.note}
        maxLength={1000}
        required={STEP_FORMS[step].noteNeeded}
        onChange={(note) => change({ note })}
      />
      {taking.error !== null && <OrderProblem error={taking.error} reload={reload} />}
      <p className={styles.first}>
        <Button primary type="submit" disabled={taking.isPending || !isComplete(step, body, order)}>
          {taking.isPending ? labels.working : labels.confirm(steps[step])}
        </Button>
        <Button onClick={close}>{labels.cancel}</Button>
      </p>
    </form>
  );
}

function emptyBody({ progress, improvements }: Order): StepBody {
  const outcome = { ruling: 'upheld', reduction: '', until: '', override: '' } as const;
  return { note: '', progress, dueDay: '', owner: '', wording: '', reviewDay: '', improvements, ...outcome };
}

interface StepInputProps {
  field: StepField;
  step: StepName;
  body: StepBody;
  change: (changes: Partial<StepBody>) => void;
}

function StepInput({ field, step, body, change }: StepInputProps): JSX.Element {
  const labels = useLabels(pageLabels);
  switch (field) {
    case 'progress':
      return (
        <TextField
          label={labels.progressField}
          type="number"
          min={0}
          max={100}
          required
          value={String(body.progress)}
          onChange={(typed) => change({ progress: Number(typed) })}
        />
      );
    case 'dueDay':
      return (
        <TextField
          label={step === 'return' ? labels.mendBy : labels.dueDay}
          type="date"
          required={step !== 'return'}
          value={body.dueDay}
          onChange={(dueDay) => change({ dueDay })}
        />
      );
    case 'reviewDay':
      return (
        <TextField
          label={labels.reviewDay}
          type="date"
          required
          value={body.reviewDay}
          onChange={(reviewDay) => change({ reviewDay })}
        />
      );
    case 'improvements':
      return <ImprovementFields improvements={body.improvements} change={(improvements) => change({ improvements })} />;
    case 'ruling':
    case 'reduction':
    case 'until':
    case 'override':
      return <OutcomeInput field={field} body={body} change={change} />;
    default:
      return (
        <TextArea
          label={labels[field]}
          value={body[field]}
          maxLength={field === 'owner' ? 100 : 500}
          rows={field === 'owner' ? 1 : 3}
          required
          onChange={(text) => change({ [field]: text })}
        />
      );
  }
}
