import { type ChangeEvent, type JSX, useRef, useState } from 'react';
import type { CalendarYear } from '../../api/delivery-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { useImportCalendar } from './calendar.queries.ts';
import styles from './calendar.module.css';
import { calendarLabels } from './labels.ts';

/** Where the year's days come from, what the marks mean, and the way in for a file. */
export function CalendarFacts({ calendar, mayWrite }: { calendar: CalendarYear; mayWrite: boolean }): JSX.Element {
  const labels = useLabels(calendarLabels);
  const isUnknown = calendar.official === 'china' && calendar.data === 'none';
  return (
    <section className={styles.facts}>
      <p className={styles.origin} data-unknown={isUnknown}>
        <strong>{labels.workingDays(String(calendar.workingDays))}</strong>
        <span>
          {isUnknown && <span aria-hidden="true">? </span>}
          {calendar.official === 'none' && calendar.data === 'none' ? labels.elsewhere : labels.data[calendar.data]}
          {isUnknown && mayWrite && ` ${labels.dataNone}`}
        </span>
      </p>
      <ul className={styles.legend} aria-label={labels.legend}>
        {(['holiday', 'worked', 'weekend'] as const).map((kind) => (
          <li key={kind}>
            <span className={styles.day} data-kind={kind} aria-hidden="true">
              8
            </span>
            {labels[kind]}
          </li>
        ))}
        <li>
          <span className={styles.day} data-kind="plain" data-own="true" aria-hidden="true">
            8
          </span>
          {labels.own}
        </li>
      </ul>
      {mayWrite && <ImportButton />}
    </section>
  );
}

function ImportButton(): JSX.Element {
  const labels = useLabels(calendarLabels);
  const input = useRef<HTMLInputElement>(null);
  const importing = useImportCalendar();
  const [notice, setNotice] = useState('');
  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file === undefined) return;
    setNotice('');
    importing.mutate(file, {
      onSuccess: ({ days, changed }) =>
        setNotice(changed === 0 ? labels.importedNone(String(days)) : labels.imported(String(changed), String(days))),
    });
  };
  return (
    <div className={styles.import}>
      <input
        ref={input}
        type="file"
        accept=".ics,text/calendar"
        hidden
        onChange={take}
        aria-label={labels.importFile}
      />
      <Button disabled={importing.isPending} onClick={() => input.current?.click()}>
        {labels.importFile}
      </Button>
      <p role="status">{notice}</p>
      {importing.error !== null && <ProblemNotice error={importing.error} small />}
    </div>
  );
}
