import type { JSX } from 'react';
import { useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { TextField } from '../../parts/text-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import styles from './definitions.module.css';
import { definitionLabels } from './labels.ts';
import type { LimitDraft, LimitField } from './limit-draft.ts';
import { PeriodField } from './period-field.tsx';

interface LimitFieldsProps {
  draft: LimitDraft;
  faults: Partial<Record<LimitField, string>>;
  change: (stated: Partial<LimitDraft>) => void;
  /** Whether the code stands already. */
  isKnown: boolean;
}

/** Everything a limit says. */
export function LimitFields({ draft, faults, change, isKnown }: LimitFieldsProps): JSX.Element {
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
      <TextField label={labels.code} hint={labels.codeHint} maxLength={64} disabled={isKnown} {...text('code')} />
      <ChoiceField label={labels.kind} words={labels.kinds} value={draft.kind} choose={(kind) => change({ kind })} />
      <ChoiceField
        label={labels.unit}
        words={Object.fromEntries([['*', labels.everyUnit], ...units])}
        value={draft.unit}
        choose={(unit) => change({ unit })}
        fault={faults.unit ?? null}
      />
      <ChoiceField
        label={labels.operator}
        words={labels.operators}
        value={draft.operator}
        choose={(operator) => change({ operator })}
      />
      <TextField label={labels.value} inputMode="decimal" {...text('value')} />
      <PeriodField value={draft.period} fault={faults.period ?? null} choose={(period) => change({ period })} />
      <TextField label={labels.validFrom} type="date" {...text('validFrom')} />
      <TextField label={labels.validUntil} type="date" {...text('validUntil')} />
      <TextField label={labels.source} maxLength={500} {...text('source')} />
    </div>
  );
}
