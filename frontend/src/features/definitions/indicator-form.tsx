import { type JSX, type ReactNode, type SubmitEvent, useState } from 'react';
import type { Problem } from '../../api/problem.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import styles from './definitions.module.css';
import type { NewIndicator } from './definitions.queries.ts';
import { faultLabels, faultWords } from './fault-words.ts';
import { formLabels } from './form-labels.ts';
import { faultsByField, type IndicatorDraft, newIndicator, previewed } from './indicator-draft.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import { IndicatorPreview } from './indicator-preview.tsx';
import { useTrial } from './use-trial.ts';

interface IndicatorFormProps {
  label: string;
  initial: IndicatorDraft;
  isKnown: boolean;
  /** What is asked besides, above the button. */
  children?: ReactNode;
  /** The word on the button. */
  step: string;
  isSending: boolean;
  /** What the server answered when it was sent. */
  refused: Problem | null;
  send: (definition: NewIndicator) => void;
  cancel: () => void;
}

/** An indicator being written: faults stand beside their fields as soon as the trial finds them. */
export function IndicatorForm(props: IndicatorFormProps): JSX.Element {
  const { label, initial, isKnown, children, step, isSending, refused, send, cancel } = props;
  const labels = useLabels(formLabels);
  const words = useLabels(faultLabels);
  const [draft, setDraft] = useState(initial);
  const trial = useTrial(previewed(draft));
  const faults = { ...faultsByField(refused?.fields ?? []), ...faultsByField(trial.problem?.fields ?? []) };
  const faultOf = (path: string): string | null =>
    faults[path] === undefined ? null : faultWords(words, faults[path]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send(newIndicator(draft));
  };
  return (
    <form className={styles.defining} aria-label={label} onSubmit={submit}>
      <div>
        <IndicatorFields
          draft={draft}
          change={(stated) => setDraft({ ...draft, ...stated })}
          faultOf={faultOf}
          isKnown={isKnown}
        />
        {children}
        {refused !== null && refused.fields.length === 0 && <ProblemNotice error={refused} small />}
        <p className={styles.actions}>
          <Button type="submit" primary disabled={isSending}>
            {isSending ? labels.sending : step}
          </Button>
          <Button onClick={cancel}>{labels.cancel}</Button>
        </p>
      </div>
      <IndicatorPreview trial={trial} />
    </form>
  );
}
