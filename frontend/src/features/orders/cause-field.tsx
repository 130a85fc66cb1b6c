import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { JSX } from 'react';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { formLabels } from './form-labels.ts';
import styles from './orders.module.css';
import { causesQuery } from './orders.queries.ts';

interface CauseFieldProps {
  value: string;
  fault: string | null;
  onChange: (cause: string) => void;
}

/** A root cause of the catalogue, or none yet. */
export function CauseField({ value, fault, onChange }: CauseFieldProps): JSX.Element {
  const labels = useLabels(formLabels);
  const language = useLanguage();
  const causes = useQuery(causesQuery).data ?? [];
  return (
    <div className={styles.field}>
      <span>{labels.cause}</span>
      <Select
        aria-label={labels.cause}
        value={value}
        showSearch={{ optionFilterProp: 'label' }}
        options={[
          { value: '', label: labels.noCause },
          ...causes.map(({ code, name }) => ({ value: code, label: inLanguage(name, language) })),
        ]}
        onChange={onChange}
      />
      {fault !== null && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
