import type { JSX, KeyboardEvent } from 'react';
import type { CalendarYear } from '../../api/delivery-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import styles from './calendar.module.css';
import { calendarLabels } from './labels.ts';
import { type DayDraft, dayTowards, type ShownDay, shownDay, weekdayOf, weeksOf } from './year-days.ts';

interface MonthGridProps {
  month: number;
  calendar: CalendarYear;
  draft: DayDraft;
  today: string;
  /** The one day that is reached by the tabulator; the others by arrows. */
  entry: string;
  chosen: string | null;
  choose: ((day: string) => void) | undefined;
}

/** One month: weeks from Monday; what is off, worked instead or settled by the organisation is marked. */
export function MonthGrid({ month, calendar, draft, ...rest }: MonthGridProps): JSX.Element {
  const labels = useLabels(calendarLabels);
  return (
    <table className={styles.month}>
      <caption>{labels.month(String(month))}</caption>
      <thead>
        <tr>
          {labels.weekdays.split(',').map((weekday, index) => (
            <th key={index} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(calendar.year, month).map((week, index) => (
          <tr key={index}>
            {week.map((day, place) => (
              <td key={day ?? place}>{day !== null && <DayCell shown={shownDay(day, calendar, draft)} {...rest} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayCellProps = { shown: ShownDay } & Pick<MonthGridProps, 'today' | 'entry' | 'chosen' | 'choose'>;

function DayCell({ shown, today, entry, chosen, choose }: DayCellProps): JSX.Element {
  const labels = useLabels(calendarLabels);
  const language = useLanguage();
  const { day, settled, isChanged } = shown;
  const name = settled === null ? '' : inLanguage(settled.name, language);
  const what = [shown.working ? labels.working : labels.off, name].filter((word) => word !== '').join(' · ');
  const number = Number(day.slice(8));
  const attributes = {
    className: styles.day,
    'data-kind': kindOf(shown),
    'data-own': settled !== null && settled.source !== 'official',
    'data-changed': isChanged,
    'data-today': day === today,
    // begins with what is seen, so that it can be said to whoever listens
    'aria-label': `${number} · ${labels.day(fullDay(day, language), what)}`,
    title: what,
  };
  if (choose === undefined)
    return (
      <span {...attributes} role="img">
        {number}
      </span>
    );
  return (
    <button
      {...attributes}
      type="button"
      data-day={day}
      tabIndex={day === entry ? 0 : -1}
      aria-pressed={day === chosen}
      onClick={() => choose(day)}
      onKeyDown={moveFocus}
    >
      {number}
    </button>
  );
}

/** Arrow keys go from day to day, over the edges of months. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const next = dayTowards(event.key, event.currentTarget.dataset['day'] ?? '');
  if (next === undefined) return;
  event.preventDefault();
  document.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
}

/** Holiday on a weekday or in its stretch, worked instead, plain weekend, plain working day. */
function kindOf({ day, working, settled }: ShownDay): 'holiday' | 'worked' | 'weekend' | 'plain' {
  if (working) return weekdayOf(day) > 5 ? 'worked' : 'plain';
  return settled === null && weekdayOf(day) > 5 ? 'weekend' : 'holiday';
}
