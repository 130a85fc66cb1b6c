import { useQueries } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useSession } from '../../api/session.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { formLabels } from './form-labels.ts';
import styles from './orders.module.css';
import { calendarYearQuery } from './orders.queries.ts';
import { workingDayAfter } from './working-days.ts';

const suggested = [5, 10, 15];

interface DueDayFieldProps {
  value: string;
  fault: string | null;
  onChange: (day: string) => void;
}

/** The day an order is due, with days of the working calendar to choose from. */
export function DueDayField({ value, fault, onChange }: DueDayFieldProps): JSX.Element {
  const labels = useLabels(formLabels);
  const language = useLanguage();
  const { today } = useSession().organization;
  const year = Number(today.slice(0, 4));
  const calendars = useQueries({ queries: [calendarYearQuery(year), calendarYearQuery(year + 1)] });
  const settled = calendars.flatMap(({ data }) => data?.days ?? []);
  const isKnown = calendars.every(({ data }) => data !== undefined);
  return (
    <div className={styles.field}>
      <TextField label={labels.dueDay} type="date" required value={value} fault={fault} onChange={onChange} />
      {isKnown && (
        <p className={styles.first}>
          <span className="muted">{labels.suggest}</span>
          {suggested.map((count) => {
            const day = workingDayAfter(today, count, settled);
            return (
              <Button key={count} onClick={() => onChange(day)}>
                {labels.days(count, fullDay(day, language))}
              </Button>
            );
          })}
        </p>
      )}
    </div>
  );
}
