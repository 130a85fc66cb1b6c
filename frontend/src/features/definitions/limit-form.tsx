import { type JSX, type SubmitEvent, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { useUnits } from '../../api/units.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import styles from './definitions.module.css';
import { type Indicator, useDrawLimit } from './definitions.queries.ts';
import { definitionLabels } from './labels.ts';
import { ChoiceField } from './choice-field.tsx';
import { emptyFields, type LimitDraft, type LimitField, newLimit, refusedFields } from './limit-draft.ts';

interface LimitFormProps {
  indicator: Indicator;
  today: string;
  close: () => void;
}

/** A new line for an indicator. What is missing is said when the form is sent; what is refused, beside its field. */
export function LimitForm({ indicator, today, close }: LimitFormProps): JSX.Element {
  const labels = useLabels(definitionLabels);
  const [draft, setDraft] = useState<LimitDraft>(() => firstDraft(indicator, today));
  const [wasSent, setWasSent] = useState(false);
  const draw = useDrawLimit();
  const drawOnce = useSingle(draw);
  const problem = draw.error === null ? null : problemOf(draw.error);
  const missing = wasSent ? emptyFields(draft).map((field) => [field, labels.required] as const) : [];
  const faults = { ...refusedFields(problem?.fields ?? []), ...Object.fromEntries(missing) };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setWasSent(true);
    if (emptyFields(draft).length === 0) drawOnce(newLimit(draft, indicator.code), { onSuccess: close });
  };
  return (
    <form className={styles.form} aria-label={labels.draw} onSubmit={submit}>
      <Fields draft={draft} faults={faults} change={(stated) => setDraft({ ...draft, ...stated })} />
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

interface FieldsProps {
  draft: LimitDraft;
  faults: Partial<Record<LimitField, string>>;
  change: (stated: Partial<LimitDraft>) => void;
}

function Fields({ draft, faults, change }: FieldsProps): JSX.Element {
  const labels = useLabels(definitionLabels);
  const language = useLanguage();
  const units = useUnits().map(({ code, name }) => [code, inLanguage(name, language)] as const);
  const text = (field: 'code' | 'value' | 'validFrom' | 'validUntil' | 'source') => ({
    value: draft[field],
    fault: faults[field] ?? null,
    onChange: (value: string) => change({ [field]: value }),
  });
  return (
    <div className={styles.fields}>
      <TextField label={labels.code} hint={labels.codeHint} maxLength={64} {...text('code')} />
      <ChoiceField label={labels.kind} words={labels.kinds} value={draft.kind} choose={(kind) => change({ kind })} />
      <ChoiceField
        label={labels.unit}
        words={Object.fromEntries([['*', labels.everyUnit], ...units])}
        value={draft.unit}
        choose={(unit) => change({ unit })}
      />
      <ChoiceField
        label={labels.operator}
        words={labels.operators}
        value={draft.operator}
        choose={(operator) => change({ operator })}
      />
      <TextField label={labels.value} inputMode="decimal" {...text('value')} />
      <ChoiceField
        label={labels.period}
        words={labels.periods}
        value={draft.period}
        choose={(period) => change({ period })}
      />
      <TextField label={labels.validFrom} type="date" {...text('validFrom')} />
      <TextField label={labels.validUntil} type="date" {...text('validUntil')} />
      <TextField label={labels.source} maxLength={500} {...text('source')} />
    </div>
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
