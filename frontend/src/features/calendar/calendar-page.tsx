import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { withParameters } from '../../place/use-place.ts';
import styles from './calendar.module.css';
import { calendarQuery } from './calendar.queries.ts';
import { calendarLabels } from './labels.ts';
import { YearView } from './year-view.tsx';

const [FIRST, LAST] = [1990, 2100];

/** The calendar on which deadlines are counted, a year at a time. */
export function CalendarPage(): JSX.Element {
  const labels = useLabels(calendarLabels);
  const { today } = useSession().organization;
  const [search, setSearch] = useSearchParams();
  const asked = Number(search.get('year'));
  const year = Number.isInteger(asked) && asked >= FIRST && asked <= LAST ? asked : Number(today.slice(0, 4));
  const query = useQuery(calendarQuery(year));
  const go = (to: number): void => setSearch((before) => withParameters(before, { year: String(to) }));
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.intro}</p>
        <div className={`${list.actions} ${styles.years}`}>
          <Button disabled={year <= FIRST} onClick={() => go(year - 1)} aria-label={labels.earlier}>
            ‹
          </Button>
          <h2>{labels.year(String(year))}</h2>
          <Button disabled={year >= LAST} onClick={() => go(year + 1)} aria-label={labels.later}>
            ›
          </Button>
        </div>
      </header>
      <QueryView query={query} skeleton={[32, 200, 200, 200]}>
        {(calendar) => <YearView key={year} calendar={calendar} today={today} />}
      </QueryView>
    </div>
  );
}
