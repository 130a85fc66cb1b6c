import { type JSX, type SubmitEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { problemOf } from '../../api/problem.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import styles from './definitions.module.css';
import { type Limit, useProposeChange } from './definitions.queries.ts';
import { faultLabels, faultWords } from './fault-words.ts';
import { formLabels } from './form-labels.ts';
import { emptyFields, type LimitDraft, limitDraft, newLimit, refusedFields } from './limit-draft.ts';
import { LimitFields } from './limit-fields.tsx';

interface LimitChangeFormProps {
  limit: Limit;
  today: string;
  close: () => void;
}

/** Proposes another value, unit or validity of a line; its first day is the day the change takes effect. */
export function LimitChangeForm({ limit, today, close }: LimitChangeFormProps): JSX.Element {
  const labels = useLabels(formLabels);
  const words = useLabels(faultLabels);
  const navigate = useNavigate();
  const [draft, setDraft] = useState<LimitDraft>(() => limitDraft(limit, today));
  const [reason, setReason] = useState('');
  const [wasSent, setWasSent] = useState(false);
  const proposing = useProposeChange();
  const propose = useSingle(proposing);
  const problem = proposing.error === null ? null : problemOf(proposing.error);
  const empty = [...emptyFields(draft), ...(reason.trim() === '' ? (['reason'] as const) : [])];
  const missing = wasSent ? empty.map((field) => [field, words.required] as const) : [];
  const refused = refusedFields(problem?.fields ?? [], (fault) => faultWords(words, fault));
  const faults: typeof refused = { ...refused, ...Object.fromEntries(missing) };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setWasSent(true);
    if (empty.length > 0) return;
    const definition = newLimit(draft, limit.indicator);
    propose(
      { kind: 'limit', definition, reason, effectiveFrom: draft.validFrom },
      { onSuccess: ({ id }) => void navigate(`/data/changes/${id}`) },
    );
  };
  return (
    <form className={styles.form} aria-label={labels.changeLimit(limit.code)} onSubmit={submit}>
      <h3>{labels.changeLimit(limit.code)}</h3>
      <p className={styles.small}>{labels.changeIntro}</p>
      <LimitFields draft={draft} faults={faults} change={(stated) => setDraft({ ...draft, ...stated })} isKnown />
      <div className={styles.reason}>
        <TextField
          label={labels.reason}
          maxLength={2000}
          value={reason}
          fault={faults.reason ?? null}
          onChange={setReason}
        />
      </div>
      {problem !== null && problem.fields.length === 0 && <ProblemNotice error={problem} small />}
      <p className={styles.actions}>
        <Button type="submit" primary disabled={proposing.isPending}>
          {proposing.isPending ? labels.sending : labels.propose}
        </Button>
        <Button onClick={close}>{labels.cancel}</Button>
      </p>
    </form>
  );
}
