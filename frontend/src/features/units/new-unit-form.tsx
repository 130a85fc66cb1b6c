import { type JSX, type SubmitEvent, useState } from 'react';
import type { Unit } from '../../api/models.ts';
import { problemOf } from '../../api/problem.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { unitLabels } from './labels.ts';
import { emptyFields, refusedFields, type UnitDraft, type UnitField } from './unit-draft.ts';
import { UnitFields } from './unit-fields.tsx';
import { useCreateUnit } from './units.mutations.ts';
import styles from './units.module.css';

interface NewUnitFormProps {
  parent: Unit;
  created: (unit: Unit) => void;
  cancel: () => void;
}

/** A new unit below another. What is missing is said when the form is sent, not before. */
export function NewUnitForm({ parent, created, cancel }: NewUnitFormProps): JSX.Element {
  const labels = useLabels(unitLabels);
  const language = useLanguage();
  const [draft, setDraft] = useState<UnitDraft>({ code: '', zh: '', en: '', kind: '' });
  const [wasSent, setWasSent] = useState(false);
  const create = useCreateUnit(parent.code);
  const createOnce = useSingle(create);
  const problem = create.error === null ? null : problemOf(create.error);
  const isTaken = problem?.code === 'units.differs';
  const messages = messagesOf(wasSent ? draft : null, refusedFields(problem), labels.required);
  if (isTaken) messages.code = labels.differs;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setWasSent(true);
    if (emptyFields(draft).length === 0) createOnce(draft, { onSuccess: created });
  };
  return (
    <form className={styles.form} aria-label={labels.addUnder(inLanguage(parent.name, language))} onSubmit={submit}>
      <h3>{labels.addUnder(inLanguage(parent.name, language))}</h3>
      <UnitFields draft={draft} isNew messages={messages} change={setDraft} />
      {problem !== null && Object.keys(messages).length === 0 && <ProblemNotice error={problem} small />}
      <p className={styles.actions}>
        <Button type="submit" primary disabled={create.isPending}>
          {create.isPending ? labels.saving : labels.create}
        </Button>
        <Button onClick={cancel}>{labels.cancel}</Button>
      </p>
    </form>
  );
}

function messagesOf(
  draft: UnitDraft | null,
  refused: Partial<Record<UnitField, string>>,
  required: string,
): Partial<Record<UnitField, string>> {
  const empty = draft === null ? [] : emptyFields(draft);
  return { ...refused, ...Object.fromEntries(empty.map((field) => [field, required])) };
}
