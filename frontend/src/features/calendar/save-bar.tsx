import { type JSX, useState } from 'react';
import type { CalendarYear } from '../../api/delivery-models.ts';
import { problemOf } from '../../api/problem.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { useSaveDays } from './calendar.queries.ts';
import styles from './calendar.module.css';
import { calendarLabels } from './labels.ts';
import { type DayDraft, ownDays } from './year-days.ts';

interface SaveBarProps {
  calendar: CalendarYear;
  draft: DayDraft;
  clear: () => void;
}

/** Saves the changed days together, so that the calendar is never half changed. */
export function SaveBar({ calendar, draft, clear }: SaveBarProps): JSX.Element {
  const labels = useLabels(calendarLabels);
  const saving = useSaveDays(calendar.year);
  const [notice, setNotice] = useState('');
  const isStale = saving.error !== null && problemOf(saving.error).status === 409;
  const save = (): void =>
    saving.mutate(
      { version: calendar.version, days: ownDays(calendar, draft) },
      {
        onSuccess: () => {
          clear();
          setNotice(labels.saved);
        },
      },
    );
  return (
    <>
      <p role="status" className={styles.notice}>
        {draft.size === 0 ? notice : ''}
      </p>
      {draft.size > 0 && (
        <div className={styles.save}>
          <span>{labels.changes(String(draft.size))}</span>
          <Button primary disabled={saving.isPending} onClick={save}>
            {labels.save}
          </Button>
          <Button onClick={clear}>{labels.discard}</Button>
        </div>
      )}
      {isStale && <p role="alert">{labels.stale}</p>}
      {saving.error !== null && !isStale && <ProblemNotice error={saving.error} small />}
    </>
  );
}
