import { useQuery } from '@tanstack/react-query';
import { type JSX, type ReactNode, useId } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { TextField } from '../../parts/text-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { PeriodField } from './period-field.tsx';
import styles from './definitions.module.css';
import { seriesQuery } from './definitions.queries.ts';
import { formLabels } from './form-labels.ts';
import type { IndicatorDraft } from './indicator-draft.ts';
import { definitionLabels } from './labels.ts';
import { SelectionFields } from './selection-fields.tsx';

export interface IndicatorFieldsProps {
  draft: IndicatorDraft;
  change: (stated: Partial<IndicatorDraft>) => void;
  /** What is wrong with a member of the definition, in words. */
  faultOf: (path: string) => string | null;
  /** Whether the code stands already. */
  isKnown: boolean;
}

/** Everything an indicator says, in the order it is read: its name, what is counted, of what, and how it is printed. */
export function IndicatorFields(props: IndicatorFieldsProps): JSX.Element {
  const labels = useLabels(formLabels);
  const { draft, change, faultOf } = props;
  return (
    <>
      <Part title={labels.named}>
        <Names {...props} />
      </Part>
      <Part title={labels.counted}>
        <SelectionFields
          path="numerator"
          draft={draft.numerator}
          change={(stated) => change({ numerator: { ...draft.numerator, ...stated } })}
          faultOf={faultOf}
        />
      </Part>
      <Part title={labels.dividedBy}>
        <Base {...props} />
      </Part>
      <Part title={labels.printed}>
        <Printing {...props} />
      </Part>
      <Part title={labels.notes}>
        <div className={styles.fields}>
          <Lines
            label={labels.breaks}
            value={draft.breaks}
            put={(breaks) => change({ breaks })}
            fault={faultOf('seriesBreaks')}
          />
          <Lines
            label={labels.sources}
            value={draft.sources}
            put={(sources) => change({ sources })}
            fault={faultOf('sources')}
          />
        </div>
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): JSX.Element {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Names({ draft, change, faultOf, isKnown }: IndicatorFieldsProps): JSX.Element {
  const labels = useLabels(formLabels);
  const text = (field: 'code' | 'nameZh' | 'nameEn', path: string) => ({
    value: draft[field],
    fault: faultOf(path),
    onChange: (value: string) => change({ [field]: value }),
  });
  return (
    <div className={styles.fields}>
      <TextField
        label={labels.code}
        hint={labels.codeHint}
        maxLength={64}
        disabled={isKnown}
        {...text('code', 'code')}
      />
      <TextField label={labels.nameZh} maxLength={100} {...text('nameZh', 'name.zh')} />
      <TextField label={labels.nameEn} maxLength={100} {...text('nameEn', 'name.en')} />
    </div>
  );
}

function Base({ draft, change, faultOf }: IndicatorFieldsProps): JSX.Element {
  const labels = useLabels(formLabels);
  return (
    <>
      <div className={styles.fields}>
        <ChoiceField label={labels.base} words={labels.bases} value={draft.base} choose={(base) => change({ base })} />
        {draft.base === 'customers' && <Customers draft={draft} change={change} faultOf={faultOf} />}
      </div>
      {draft.base === 'complaints' && (
        <SelectionFields
          path="denominator.complaints"
          draft={draft.whole}
          change={(stated) => change({ whole: { ...draft.whole, ...stated } })}
          faultOf={faultOf}
        />
      )}
    </>
  );
}

function Customers({ draft, change, faultOf }: Omit<IndicatorFieldsProps, 'isKnown'>): JSX.Element {
  const labels = useLabels(formLabels);
  const { data: known = [] } = useQuery(seriesQuery);
  const words = Object.fromEntries([
    ...(known.some(({ code }) => code === draft.series) ? [] : [[draft.series, draft.series]]),
    ...known.map(({ code }) => [code, code === 'customers' ? labels.customers : code]),
  ]) as Record<string, string>;
  const number = (field: 'month' | 'days') => ({
    value: draft[field],
    fault: faultOf(`denominator.${field}`),
    onChange: (value: string) => change({ [field]: value }),
  });
  return (
    <>
      <ChoiceField label={labels.series} words={words} value={draft.series} choose={(series) => change({ series })} />
      <ChoiceField
        label={labels.instant}
        words={labels.instants}
        value={draft.instant}
        choose={(instant) => change({ instant })}
        fault={faultOf('denominator.instant')}
      />
      {draft.instant === 'snapshot' && <TextField label={labels.month} inputMode="numeric" {...number('month')} />}
      {draft.instant === 'rolling' && <TextField label={labels.days} inputMode="numeric" {...number('days')} />}
    </>
  );
}

function Printing({ draft, change, faultOf }: IndicatorFieldsProps): JSX.Element {
  const labels = useLabels(formLabels);
  const definition = useLabels(definitionLabels);
  const text = (field: 'multiplier' | 'decimals' | 'minimumBase') => ({
    value: draft[field],
    fault: faultOf(field),
    onChange: (value: string) => change({ [field]: value }),
  });
  return (
    <div className={styles.fields}>
      <TextField label={labels.multiplier} hint={labels.multiplierHint} inputMode="decimal" {...text('multiplier')} />
      <TextField label={labels.decimals} inputMode="numeric" {...text('decimals')} />
      <PeriodField value={draft.period} fault={faultOf('period')} choose={(period) => change({ period })} />
      <ChoiceField
        label={definition.direction}
        words={definition.directions}
        value={draft.direction}
        choose={(direction) => change({ direction })}
      />
      <ChoiceField
        label={definition.annual}
        words={{ '': labels.usual, ...definition.annualMethods }}
        value={draft.annualMethod}
        choose={(annualMethod) => change({ annualMethod })}
        fault={faultOf('annualMethod')}
      />
      <TextField
        label={labels.minimumBase}
        hint={labels.minimumBaseHint}
        inputMode="decimal"
        {...text('minimumBase')}
      />
      <TextField
        label={labels.threshold}
        hint={labels.thresholdHint}
        inputMode="numeric"
        value={draft.threshold}
        fault={faultOf('secondaryThreshold.count') ?? faultOf('secondaryThreshold')}
        onChange={(threshold) => change({ threshold })}
      />
      {draft.numerator.flags.substantiated === 'true' && (
        <Confirmation draft={draft} change={change} faultOf={faultOf} />
      )}
    </div>
  );
}

/** Where only what is substantiated counts: by when and by whom that is decided. */
function Confirmation({ draft, change, faultOf }: Omit<IndicatorFieldsProps, 'isKnown'>): JSX.Element {
  const labels = useLabels(formLabels);
  return (
    <>
      <TextField
        label={labels.confirmDays}
        hint={labels.confirmDaysHint}
        inputMode="numeric"
        value={draft.confirmDays}
        fault={faultOf('confirmation.workingDays') ?? faultOf('confirmation')}
        onChange={(confirmDays) => change({ confirmDays })}
      />
      <TextField
        label={labels.confirmBy}
        value={draft.confirmBy}
        fault={faultOf('confirmation.by')}
        onChange={(confirmBy) => change({ confirmBy })}
      />
    </>
  );
}

interface LinesProps {
  label: string;
  value: string;
  put: (lines: string) => void;
  fault: string | null;
}

function Lines({ label, value, put, fault }: LinesProps): JSX.Element {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={({ target }) => put(target.value)}
      />
      {fault !== null && (
        <p id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
