import { type JSX, type SubmitEvent, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { useUnits } from '../../api/units.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { apportionLabels } from './apportion-labels.ts';
import { ApportionTable } from './apportion-table.tsx';
import { ChoiceField } from './choice-field.tsx';
import { currentPeriod } from './current-period.ts';
import styles from './definitions.module.css';
import { type Limit, type NewApportionment, useApportionment } from './definitions.queries.ts';
import { faultLabels, faultWords } from './fault-words.ts';
import { faultsByField } from './indicator-draft.ts';

type Order = Omit<NewApportionment, 'preview'>;

/** Hands a line down to the units below one: what each would get is shown first, then confirmed as shown. */
export function ApportionForm({ limit, close }: { limit: Limit; close: () => void }): JSX.Element {
  const labels = useLabels(apportionLabels);
  const { today } = useSession().organization;
  const units = useUnits();
  const superiors = units.filter(({ code }) => units.some(({ parent }) => parent === code));
  const [order, setOrder] = useState<Order>(() => ({
    unit: limit.unit === '*' ? (superiors[0]?.code ?? 'root') : limit.unit,
    period: currentPeriod(limit.period, today),
    share: '1',
    validFrom: today,
  }));
  const [shown, setShown] = useState<Order | null>(null);
  const preview = useApportionment(limit.code);
  const drawing = useApportionment(limit.code);
  const draw = useSingle(drawing);
  const failure = drawing.error ?? preview.error;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    drawing.reset();
    preview.mutate({ ...order, preview: true }, { onSuccess: () => setShown(order) });
  };
  const isShown = shown === order && preview.data !== undefined;
  return (
    <form className={styles.form} aria-label={labels.title(limit.code)} onSubmit={submit}>
      <h3>{labels.title(limit.code)}</h3>
      <p className={styles.small}>{labels.intro}</p>
      <OrderFields
        order={order}
        superiors={superiors.filter(({ code }) => limit.unit === '*' || code === limit.unit)}
        change={(stated) => setOrder({ ...order, ...stated })}
        error={failure}
      />
      {failure !== null && problemOf(failure).fields.length === 0 && <ProblemNotice error={failure} small />}
      {isShown && <ApportionTable apportionment={preview.data} limit={limit} />}
      {drawing.data !== undefined && <p role="status">{labels.drawn(drawing.data.drawn)}</p>}
      <p className={styles.actions}>
        <Button type="submit" primary={!isShown} disabled={preview.isPending}>
          {preview.isPending ? labels.counting : labels.show}
        </Button>
        {isShown && drawing.data === undefined && (
          <Button primary disabled={drawing.isPending} onClick={() => draw({ ...order, preview: false })}>
            {labels.confirm(preview.data.items.length)}
          </Button>
        )}
        <Button onClick={close}>{drawing.data === undefined ? labels.cancel : labels.close}</Button>
      </p>
    </form>
  );
}

interface OrderFieldsProps {
  order: Order;
  superiors: ReturnType<typeof useUnits>;
  change: (stated: Partial<Order>) => void;
  error: Error | null;
}

function OrderFields({ order, superiors, change, error }: OrderFieldsProps): JSX.Element {
  const labels = useLabels(apportionLabels);
  const words = useLabels(faultLabels);
  const language = useLanguage();
  const faults = faultsByField(error === null ? [] : problemOf(error).fields);
  const text = (field: 'period' | 'share' | 'validFrom') => ({
    value: order[field] ?? '',
    fault: faults[field] === undefined ? null : faultWords(words, faults[field]),
    onChange: (value: string) => change({ [field]: value }),
  });
  return (
    <div className={styles.fields}>
      <ChoiceField
        label={labels.unit}
        words={Object.fromEntries(superiors.map(({ code, name }) => [code, inLanguage(name, language)]))}
        value={order.unit}
        choose={(unit) => change({ unit })}
        fault={faults['unit'] === undefined ? null : faultWords(words, faults['unit'])}
      />
      <TextField label={labels.period} maxLength={10} {...text('period')} />
      <TextField label={labels.share} inputMode="decimal" {...text('share')} />
      <TextField label={labels.validFrom} type="date" {...text('validFrom')} />
    </div>
  );
}
