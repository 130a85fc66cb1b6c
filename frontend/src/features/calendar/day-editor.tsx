import { type JSX, useEffect, useId, useRef } from 'react';
import type { OwnDay, SettledDay } from '../../api/delivery-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import styles from './calendar.module.css';
import { calendarLabels } from './labels.ts';
import { type ShownDay, weekdayOf } from './year-days.ts';

interface DayEditorProps {
  shown: ShownDay;
  stored: SettledDay | null;
  /** Settles the day; null gives an own day up, undefined takes the change of the page back. */
  settle: (change: OwnDay | null | undefined) => void;
  close: () => void;
}

/** What one day is: a working day, a day off, or what it would be without us. */
export function DayEditor({ shown, stored, settle, close }: DayEditorProps): JSX.Element {
  const labels = useLabels(calendarLabels);
  const language = useLanguage();
  const group = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { day, settled } = shown;
  const isOwn = settled !== null && settled.source !== 'official';
  const name = isOwn ? inLanguage(settled.name, language) : '';
  const usual = stored?.officialWorking ?? weekdayOf(day) <= 5;
  const isStoredOwn = stored !== null && stored.source !== 'official';
  const change = (working: boolean | null, called: string): void => {
    if (working === null) settle(isStoredOwn ? null : undefined);
    else settle({ day, working, name: called });
  };
  const present = isOwn ? shown.working : null;
  return (
    <section className={styles.editor} aria-labelledby={`${group}-title`}>
      <h3 id={`${group}-title`} ref={heading} tabIndex={-1}>
        {labels.editTitle(fullDay(day, language))}
      </h3>
      <div className={styles.choices} role="radiogroup" aria-labelledby={`${group}-title`}>
        {([true, false, null] as const).map((working) => (
          <label key={String(working)}>
            <input type="radio" name={group} checked={present === working} onChange={() => change(working, name)} />
            {working === null
              ? `${labels.asUsual} (${usual ? labels.working : labels.off})`
              : working
                ? labels.working
                : labels.off}
          </label>
        ))}
      </div>
      {isOwn && (
        <TextField
          label={labels.nameOf}
          value={name}
          maxLength={100}
          onChange={(called) => change(shown.working, called)}
        />
      )}
      <Button onClick={close}>{labels.close}</Button>
    </section>
  );
}
