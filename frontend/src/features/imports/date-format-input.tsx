import { AutoComplete } from 'antd';
import type { JSX } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { offeredFormats } from './date-formats.ts';
import type { FieldDraft } from './mapping-draft.ts';
import type { MappingEdit } from './mapping-edit.ts';
import { uploadLabels } from './upload-labels.ts';
import styles from './upload.module.css';

interface DateFormatInputProps {
  edit: MappingEdit;
  field: FieldDraft;
  examples: readonly string[];
  name: string;
  set: (changes: Partial<FieldDraft>) => void;
}

/** How a date is written: recognised when there is only one reading, otherwise chosen or typed in Unicode tokens. */
export function DateFormatInput({ edit, field, examples, name, set }: DateFormatInputProps): JSX.Element {
  const labels = useLabels(uploadLabels);
  const { fitting, others } = offeredFormats(examples);
  const option = (value: string): { value: string } => ({ value });
  const options = [
    { label: labels.fitting, options: fitting.map(option) },
    { label: labels.otherFormats, options: others.map(option) },
  ].filter((group) => group.options.length > 0);
  const ambiguous = edit.ambiguous.find(({ original }) => examples.includes(original.trim()));
  return (
    <div className={styles.format}>
      <AutoComplete
        className={styles.columns ?? ''}
        allowClear
        placeholder={`${labels.format}: ${labels.formatAuto}`}
        aria-label={`${name} · ${labels.format}`}
        value={field.format}
        options={options}
        onChange={(format: string | undefined) => set({ format: format ?? '' })}
      />
      {ambiguous === undefined ? (
        <p className={styles.hint}>{labels.formatLetters}</p>
      ) : (
        <p className={styles.problem} role="alert">
          {labels.ambiguous(ambiguous.original)}
        </p>
      )}
    </div>
  );
}
