import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { type FormEvent, type JSX, type ReactNode, useState } from 'react';
import type { Order, OrderOutcome, OutcomeMetric } from '../../api/order-models.ts';
import { problemOf } from '../../api/problem.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { UnitSelect } from '../../widgets/unit-select.tsx';
import { faultsOf } from './field-faults.ts';
import { orderLabels } from './labels.ts';
import { OrderProblem } from './order-problem.tsx';
import styles from './orders.module.css';
import { indicatorNamesQuery, typesQuery, useOutcome } from './orders.queries.ts';
import { draftOf, metricOf, type OutcomeDraft } from './outcome-draft.ts';
import { outcomeLabels } from './outcome-labels.ts';

interface OutcomeFormProps {
  order: Order;
  outcome: OrderOutcome | null;
  close: () => void;
  reload: () => void;
}

/** What is counted, where, for how long, and how much less of it is expected; saved, it shows its base. */
export function OutcomeForm({ order, outcome, close, reload }: OutcomeFormProps): JSX.Element {
  const labels = useLabels(outcomeLabels);
  const words = useLabels(orderLabels);
  const [draft, setDraft] = useState<OutcomeDraft>(() => draftOf(outcome, order.lead.unit));
  const saving = useOutcome(order);
  const save = useSingle(saving);
  const change = (changes: Partial<OutcomeDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const fault = faultsOf(saving.error === null ? null : problemOf(saving.error), words);
  const metric = metricOf(draft);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (metric !== null) save(metric satisfies Omit<OutcomeMetric, 'version'>, { onSuccess: close });
  };
  return (
    <form className={styles.form} aria-label={labels.title} onSubmit={submit}>
      <SubjectFields draft={draft} change={change} fault={fault('subject.indicator') ?? fault('subject.types')} />
      <Labelled label={labels.unit} fault={fault('unit')}>
        <UnitSelect name={labels.unit} value={draft.unit} onChange={(unit) => change({ unit: unit ?? '' })} />
      </Labelled>
      <div className={styles.row}>
        <TextField
          label={labels.days}
          type="number"
          min={7}
          max={365}
          required
          value={draft.days}
          fault={fault('days')}
          onChange={(days) => change({ days })}
        />
        <TextField
          label={labels.reduction}
          type="number"
          min={1}
          max={100}
          required
          value={draft.reduction}
          fault={fault('reduction')}
          onChange={(reduction) => change({ reduction })}
        />
      </div>
      {saving.error !== null && <OrderProblem error={saving.error} reload={reload} />}
      <p className={styles.first}>
        <Button primary type="submit" disabled={saving.isPending || metric === null}>
          {saving.isPending ? labels.saving : labels.save}
        </Button>
        <Button onClick={close}>{labels.cancel}</Button>
      </p>
    </form>
  );
}

interface SubjectFieldsProps {
  draft: OutcomeDraft;
  change: (changes: Partial<OutcomeDraft>) => void;
  fault: string | null;
}

/** What an indicator counts, or complaints of a layer and types. */
function SubjectFields({ draft, change, fault }: SubjectFieldsProps): JSX.Element {
  const labels = useLabels(outcomeLabels);
  const language = useLanguage();
  const types = useQuery(typesQuery).data ?? [];
  const indicators = useQuery(indicatorNamesQuery).data ?? [];
  const named = (entries: readonly { code: string; name: { zh: string; en: string } }[]) =>
    entries.map(({ code, name }) => ({ value: code, label: inLanguage(name, language) }));
  const search = { optionFilterProp: 'label' } as const;
  return (
    <>
      <Labelled label={labels.kind} fault={null}>
        <Select
          aria-label={labels.kind}
          value={draft.kind}
          options={(['types', 'indicator'] as const).map((value) => ({ value, label: labels.kinds[value] }))}
          onChange={(kind) => change({ kind })}
        />
      </Labelled>
      {draft.kind === 'indicator' ? (
        <Labelled label={labels.indicator} fault={fault}>
          <Select
            aria-label={labels.indicator}
            value={draft.indicator}
            showSearch={search}
            options={named(indicators)}
            onChange={(indicator) => change({ indicator })}
          />
        </Labelled>
      ) : (
        <>
          <Labelled label={labels.layer} fault={null}>
            <Select
              aria-label={labels.layer}
              value={draft.layer}
              options={(['ticket', 'appeal', 'contact'] as const).map((value) => ({
                value,
                label: labels.layers[value],
              }))}
              onChange={(layer) => change({ layer })}
            />
          </Labelled>
          <Labelled label={labels.types} fault={fault}>
            <Select
              aria-label={labels.types}
              mode="multiple"
              value={[...draft.types]}
              showSearch={search}
              options={named(types)}
              onChange={(chosen) => change({ types: chosen })}
            />
          </Labelled>
        </>
      )}
    </>
  );
}

interface LabelledProps {
  label: string;
  fault: string | null;
  children: ReactNode;
}

function Labelled({ label, fault, children }: LabelledProps): JSX.Element {
  return (
    <div className={styles.field}>
      <span>{label}</span>
      {children}
      {fault !== null && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
