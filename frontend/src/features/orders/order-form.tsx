import { type FormEvent, type JSX, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { CauseField } from './cause-field.tsx';
import { DueDayField } from './due-day-field.tsx';
import { faultsOf } from './field-faults.ts';
import { formLabels } from './form-labels.ts';
import { orderLabels } from './labels.ts';
import { Choice, MeasureFields } from './measure-fields.tsx';
import type { OrderDraft } from './order-draft.ts';
import { orderGrades } from './order-filters.ts';
import { OrderProblem } from './order-problem.tsx';
import styles from './orders.module.css';
import { pageLabels } from './page-labels.ts';
import { PartyFields, PartnersFields } from './party-fields.tsx';
import { TextArea } from '../../parts/text-area.tsx';

interface OrderFormProps {
  initial: OrderDraft;
  /** Whether the draft has its number already, which belongs to its kind. */
  isNumbered: boolean;
  isSaving: boolean;
  error: unknown;
  save: (draft: OrderDraft) => void;
  reload?: () => void;
}

/** An order being drafted; what is wrong with a field stands at the field. */
export function OrderForm({ initial, isNumbered, isSaving, error, save, reload }: OrderFormProps): JSX.Element {
  const labels = useLabels(formLabels);
  const words = useLabels(orderLabels);
  const [draft, setDraft] = useState(initial);
  const change = (changes: Partial<OrderDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const fault = faultsOf(error === null ? null : problemOf(error), words);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save(draft);
  };
  return (
    <form className={`${styles.form} ${styles.wideForm}`} onSubmit={submit}>
      <p className="muted">{labels.from(useLabels(pageLabels).sources[draft.source.kind])}</p>
      {isNumbered ? (
        <p>
          {words.grades[draft.grade]} <span className="muted">{labels.fixedGrade}</span>
        </p>
      ) : (
        <Choice
          label={labels.grade}
          value={draft.grade}
          options={orderGrades}
          words={words.grades}
          choose={(grade) => change({ grade })}
        />
      )}
      <Texts draft={draft} change={change} fault={fault} />
      <CauseField value={draft.cause} fault={fault('cause')} onChange={(cause) => change({ cause })} />
      <Lead draft={draft} change={change} fault={fault} />
      <PartnersFields partners={draft.partners} fault={fault} change={(partners) => change({ partners })} />
      <DueDayField value={draft.dueDay} fault={fault('dueDay')} onChange={(dueDay) => change({ dueDay })} />
      <fieldset className={styles.group}>
        <legend>{labels.measures}</legend>
        <MeasureFields measures={draft.measures} change={(measures) => change({ measures })} />
      </fieldset>
      <TextArea
        label={labels.complaints}
        value={draft.complaints}
        maxLength={20_000}
        fault={fault('complaints') ?? firstFault(fault, draft)}
        onChange={(complaints) => change({ complaints })}
      />
      {error !== null && <OrderProblem error={error} {...(reload === undefined ? {} : { reload })} />}
      <p>
        <Button primary type="submit" disabled={isSaving}>
          {isSaving ? labels.saving : labels.save}
        </Button>
      </p>
    </form>
  );
}

interface PartProps {
  draft: OrderDraft;
  change: (changes: Partial<OrderDraft>) => void;
  fault: (field: string) => string | null;
}

function Texts({ draft, change, fault }: PartProps): JSX.Element {
  const labels = useLabels(formLabels);
  return (
    <>
      {(['title', 'problem', 'requirement'] as const).map((field) => (
        <TextArea
          key={field}
          label={labels[field]}
          value={draft[field]}
          rows={field === 'title' ? 1 : 4}
          maxLength={field === 'title' ? 120 : 2000}
          required
          fault={fault(field)}
          onChange={(text) => change({ [field]: text })}
        />
      ))}
    </>
  );
}

function Lead({ draft: { lead }, change, fault }: PartProps): JSX.Element {
  const labels = useLabels(formLabels);
  return (
    <fieldset className={styles.group}>
      <legend>{labels.lead}</legend>
      <PartyFields
        name={labels.lead}
        party={lead}
        fault={fault('lead.unit')}
        change={(party) => change({ lead: { ...lead, ...party } })}
      />
      <TextField
        label={labels.person}
        value={lead.person}
        maxLength={100}
        autoComplete="off"
        fault={fault('lead.person')}
        onChange={(person) => change({ lead: { ...lead, person } })}
      />
    </fieldset>
  );
}

/** What is wrong with one of the complaints, each of which has a field of its own for the server. */
function firstFault(fault: PartProps['fault'], { complaints }: OrderDraft): string | null {
  const places = complaints.split('\n').map((_, place) => `complaints.${place}`);
  const fields = places.flatMap((place) => [place, `${place}.source`, `${place}.number`]);
  return fields.map(fault).find((text) => text !== null) ?? null;
}
