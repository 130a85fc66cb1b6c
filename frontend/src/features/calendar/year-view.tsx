import { type JSX, useState } from 'react';
import type { CalendarYear, OwnDay } from '../../api/delivery-models.ts';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { CalendarFacts } from './calendar-facts.tsx';
import styles from './calendar.module.css';
import { DayEditor } from './day-editor.tsx';
import { calendarLabels } from './labels.ts';
import { MonthGrid } from './month-grid.tsx';
import { SaveBar } from './save-bar.tsx';
import { SpecialDays } from './special-days.tsx';
import { type DayDraft, shownDay } from './year-days.ts';

/** Twelve months, the special days below, and the chosen day's settings. */
export function YearView({ calendar, today }: { calendar: CalendarYear; today: string }): JSX.Element {
  const labels = useLabels(calendarLabels);
  const mayWrite = usePermission()('working-calendar.write');
  const [chosen, choose] = useState<string | null>(null);
  const [draft, setDraft] = useState<DayDraft>(new Map());
  const first = today.startsWith(String(calendar.year)) ? today : `${calendar.year}-01-01`;
  const settle = (day: string, change: OwnDay | null | undefined): void =>
    setDraft((before) => {
      const after = new Map(before);
      if (change === undefined) after.delete(day);
      else after.set(day, change);
      return after;
    });
  return (
    <>
      <CalendarFacts calendar={calendar} mayWrite={mayWrite} />
      {mayWrite && <p className="muted">{labels.choose}</p>}
      <div className={styles.year} role="group" aria-label={labels.title}>
        {Array.from({ length: 12 }, (_, index) => (
          <MonthGrid
            key={index}
            month={index + 1}
            calendar={calendar}
            draft={draft}
            today={today}
            entry={chosen ?? first}
            chosen={chosen}
            choose={mayWrite ? choose : undefined}
          />
        ))}
      </div>
      {chosen !== null && (
        <DayEditor
          key={chosen}
          shown={shownDay(chosen, calendar, draft)}
          stored={calendar.days.find(({ day }) => day === chosen) ?? null}
          settle={(change) => settle(chosen, change)}
          close={() => choose(null)}
        />
      )}
      {mayWrite && <SaveBar calendar={calendar} draft={draft} clear={() => setDraft(new Map())} />}
      <SpecialDays days={calendar.days} />
    </>
  );
}
