import { Select } from 'antd';
import { type JSX, useId } from 'react';
import type { ImportPreview } from '../../../api/data-models.ts';
import { knownWord } from '../../../language/known-word.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { importLabels } from '../labels.ts';
import { HeadTable } from './head-table.tsx';
import type { StatedForm } from './stated-form.ts';
import { wizardLabels } from './wizard-labels.ts';
import styles from './wizard.module.css';

interface FormStepProps {
  preview: ImportPreview;
  stated: StatedForm;
  state: (stated: StatedForm) => void;
}

const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];

/** How a file is written, as detected and as it can be corrected, above its first rows as they stand. */
export function FormStep({ preview, stated, state }: FormStepProps): JSX.Element {
  const labels = useLabels(wizardLabels);
  const { delimiters } = useLabels(importLabels);
  return (
    <>
      <p className={styles.lead}>{labels.formText}</p>
      <div className={styles.form}>
        {preview.format === 'csv' ? (
          <>
            <Choice
              label={labels.encoding}
              found={preview.encoding.toUpperCase()}
              stated={stated.encoding}
              options={encodings.map((value) => ({ value, label: value.toUpperCase() }))}
              choose={(encoding) => state({ ...stated, encoding })}
            />
            <Choice
              label={labels.delimiter}
              found={knownWord(delimiters, preview.delimiter)}
              stated={stated.delimiter}
              options={Object.entries(delimiters).map(([value, label]) => ({ value, label }))}
              choose={(delimiter) => state({ ...stated, delimiter })}
            />
          </>
        ) : (
          <Choice
            label={labels.sheetName}
            found={preview.sheet ?? ''}
            stated={stated.sheet}
            options={preview.sheets.map(({ name, isVisible }) => ({
              value: name,
              label: isVisible ? name : `${name} (${labels.hidden})`,
            }))}
            choose={(sheet) => state({ ...stated, sheet, headerRow: '' })}
          />
        )}
        <Choice
          label={labels.headerRow}
          found={String(preview.headerRow)}
          stated={stated.headerRow}
          options={preview.head.map(({ line }) => ({ value: String(line), label: String(line) }))}
          choose={(headerRow) => state({ ...stated, headerRow })}
        />
      </div>
      <HeadTable preview={preview} choose={(line) => state({ ...stated, headerRow: String(line) })} />
    </>
  );
}

interface ChoiceProps {
  label: string;
  /** What was detected, or what was stated the last time. */
  found: string;
  stated: string;
  options: readonly { value: string; label: string }[];
  choose: (value: string) => void;
}

function Choice({ label, found, stated, options, choose }: ChoiceProps): JSX.Element {
  const { detected } = useLabels(wizardLabels);
  const id = useId();
  return (
    <div className={styles.setting}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={stated}
        options={[{ value: '', label: detected(stated === '' ? found : '…') }, ...options]}
        onChange={choose}
      />
    </div>
  );
}
