import { type JSX, type SubmitEvent, useId, useState } from 'react';
import { useProposeLever } from '../../api/levers.ts';
import type { Reading } from '../../api/models.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { type LeverDraft, type LeverFault, leverFaults, leverOf } from './lever-draft.ts';
import { leverLabels } from './lever-labels.ts';
import styles from './levers.module.css';

/** Proposes a lever for a line; what is wrong is said at its field once it was tried. */
export function LeverForm({ reading, close }: { reading: Reading; close: () => void }): JSX.Element {
  const labels = useLabels(leverLabels);
  const { today } = useSession().organization;
  const [draft, setDraft] = useState<LeverDraft>(() => newDraft(today));
  const [tried, setTried] = useState(false);
  const proposing = useProposeLever();
  const propose = useSingle(proposing);
  const faults = leverFaults(draft, today);
  const faultOf = (field: LeverFault): string | null => (tried && faults.includes(field) ? labels.faults[field] : null);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (faults.length === 0) propose(leverOf(draft, reading), { onSuccess: close });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={labels.newTitle}>
      <h3>{labels.newTitle}</h3>
      <Fields draft={draft} change={(next) => setDraft({ ...draft, ...next })} faultOf={faultOf} reading={reading} />
      {proposing.error !== null && <ProblemNotice error={proposing.error} small />}
      <p className={styles.actions}>
        <Button type="submit" primary disabled={proposing.isPending}>
          {proposing.isPending ? labels.saving : labels.save}
        </Button>
        <Button onClick={close}>{labels.cancel}</Button>
      </p>
    </form>
  );
}

function newDraft(today: string): LeverDraft {
  return { name: '', nameEnglish: '', price: '', kind: 'pace', share: '', count: '', event: '', from: today };
}

interface FieldsProps {
  draft: LeverDraft;
  change: (next: Partial<LeverDraft>) => void;
  faultOf: (field: LeverFault) => string | null;
  reading: Reading;
}

function Fields({ draft, change, faultOf, reading }: FieldsProps): JSX.Element {
  const labels = useLabels(leverLabels);
  const text = (field: 'name' | 'nameEnglish' | 'price', longest: number): JSX.Element => (
    <TextField
      label={labels[field]}
      value={draft[field]}
      maxLength={longest}
      fault={field === 'nameEnglish' ? null : faultOf(field)}
      onChange={(typed) => change({ [field]: typed })}
    />
  );
  return (
    <>
      {text('name', 120)}
      {text('nameEnglish', 120)}
      {text('price', 18)}
      <EffectFields draft={draft} change={change} faultOf={faultOf} reading={reading} />
      <TextField
        type="date"
        label={labels.since}
        value={draft.from}
        fault={faultOf('from')}
        onChange={(from) => change({ from })}
      />
    </>
  );
}

function EffectFields({ draft, change, faultOf, reading }: FieldsProps): JSX.Element {
  const labels = useLabels(leverLabels);
  const language = useLanguage();
  const incidents = (reading.projection?.cohorts ?? []).map(({ event, name }) => [event, inLanguage(name, language)]);
  const kinds = (['pace', 'incident', 'count'] as const).filter((kind) => kind !== 'incident' || incidents.length > 0);
  const quantity = draft.kind === 'count' ? 'count' : 'share';
  return (
    <>
      <Choice
        label={labels.kind}
        value={draft.kind}
        choices={kinds.map((kind) => [kind, labels.kinds[kind]])}
        change={(kind) => change({ kind: kind as LeverDraft['kind'], event: incidents[0]?.[0] ?? '' })}
      />
      {draft.kind === 'incident' && (
        <Choice label={labels.incident} value={draft.event} choices={incidents} change={(event) => change({ event })} />
      )}
      <TextField
        label={labels[quantity]}
        inputMode="decimal"
        maxLength={9}
        value={draft[quantity]}
        fault={faultOf(quantity)}
        onChange={(typed) => change({ [quantity]: typed })}
      />
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  choices: readonly (readonly string[])[];
  change: (value: string) => void;
}

function Choice({ label, value, choices, change }: ChoiceProps): JSX.Element {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => change(target.value)}>
        {choices.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
