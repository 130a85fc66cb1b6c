import { type JSX, type SubmitEvent, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import styles from './definitions.module.css';
import { type Indicator, useDrawLimit } from './definitions.queries.ts';
import { faultLabels, faultWords } from './fault-words.ts';
import { definitionLabels } from './labels.ts';
import { emptyFields, type LimitDraft, newLimit, refusedFields } from './limit-draft.ts';
import { LimitFields } from './limit-fields.tsx';

interface LimitFormProps {
  indicator: Indicator;
  today: string;
  close: () => void;
}

/** A new line for an indicator. What is missing is said when the form is sent; what is refused, beside its field. */
export function LimitForm({ indicator, today, close }: LimitFormProps): JSX.Element {
  const labels = useLabels(definitionLabels);
  const words = useLabels(faultLabels);
  const [draft, setDraft] = useState<LimitDraft>(() => firstDraft(indicator, today));
  const [wasSent, setWasSent] = useState(false);
  const draw = useDrawLimit();
  const drawOnce = useSingle(draw);
  const problem = draw.error === null ? null : problemOf(draw.error);
  const missing = wasSent ? emptyFields(draft).map((field) => [field, labels.required] as const) : [];
  const refused = refusedFields(problem?.fields ?? [], (fault) => faultWords(words, fault));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setWasSent(true);
    if (emptyFields(draft).length === 0) drawOnce(newLimit(draft, indicator.code), { onSuccess: close });
  };
  return (
    <form className={styles.form} aria-label={labels.draw} onSubmit={submit}>
      <LimitFields
        draft={draft}
        faults={{ ...refused, ...Object.fromEntries(missing) }}
        change={(stated) => setDraft({ ...draft, ...stated })}
        isKnown={false}
      />
      {problem !== null && problem.fields.length === 0 && <ProblemNotice error={problem} small />}
      <p className={styles.actions}>
        <Button type="submit" primary disabled={draw.isPending}>
          {draw.isPending ? labels.saving : labels.save}
        </Button>
        <Button onClick={close}>{labels.cancel}</Button>
      </p>
    </form>
  );
}

function firstDraft({ period, direction }: Indicator, today: string): LimitDraft {
  const isFloor = direction === 'higher';
  return {
    code: '',
    unit: '*',
    kind: isFloor ? 'floor' : 'target',
    operator: isFloor ? '>=' : '<=',
    value: '',
    period,
    validFrom: today,
    validUntil: '',
    source: '',
  };
}
