import { AutoComplete } from 'antd';
import { type JSX, useId } from 'react';
import type { DateChoice } from '../../api/data-models.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { commonFormats } from './date-formats.ts';
import type { FieldDraft } from './mapping-draft.ts';
import { uploadLabels } from './upload-labels.ts';
import styles from './upload.module.css';

interface DateFormatInputProps {
  field: FieldDraft;
  /** Null: the dates of the first rows have one reading each. */
  choice: DateChoice | null;
  name: string;
  set: (changes: Partial<FieldDraft>) => void;
}

/** How a date is written: recognised when there is one reading; otherwise one of several readings is chosen. */
export function DateFormatInput({ field, choice, name, set }: DateFormatInputProps): JSX.Element {
  const labels = useLabels(uploadLabels);
  return (
    <div className={styles.format}>
      {choice !== null && <Readings field={field} choice={choice} name={name} set={set} />}
      <AutoComplete
        className={styles.columns ?? ''}
        allowClear
        placeholder={`${labels.format}: ${labels.formatAuto}`}
        aria-label={`${name} · ${labels.format}`}
        value={field.format}
        options={commonFormats.map((value) => ({ value }))}
        onChange={(format: string | undefined) => set({ format: format ?? '' })}
      />
      <p className={styles.hint}>{labels.formatLetters}</p>
    </div>
  );
}

/** One cell of the file, and side by side what it means by each form. */
function Readings({ field, choice, name, set }: DateFormatInputProps & { choice: DateChoice }): JSX.Element {
  const labels = useLabels(uploadLabels);
  const language = useLanguage();
  const group = useId();
  const isOpen = field.format === '';
  return (
    <fieldset className={styles.readings} data-open={isOpen}>
      <legend role={isOpen ? 'alert' : undefined}>
        {choice.plain > 0
          ? labels.ambiguousFew(choice.example, String(choice.cells), String(choice.plain))
          : choice.readings.length > 1
            ? labels.ambiguous(choice.example)
            : labels.oneReading(choice.example)}
      </legend>
      {choice.readings.map(({ format, day, fits }) => (
        <label key={format}>
          <input
            type="radio"
            name={`${group}-${name}`}
            checked={field.format === format}
            onChange={() => set({ format })}
          />
          <strong>{day === null ? '–' : fullDay(day, language)}</strong>
          <span className="muted">
            {format}
            {fits < choice.cells && ` · ${labels.fits(String(fits), String(choice.cells))}`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
