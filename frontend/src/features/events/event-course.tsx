import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { fullDay } from '../../language/days.ts';
import { grouped } from '../../language/numbers.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import type { EventCourse } from './event-draft.ts';
import styles from './events.module.css';
import { courseQuery } from './events.queries.ts';
import { eventLabels } from './labels.ts';

const layers = ['contact', 'ticket', 'appeal'] as const;

/** What an incident has brought day by day: contacts come first, tickets of them, and appeals of those. */
export function EventCourseSection({ id }: { id: string }): JSX.Element {
  const labels = useLabels(eventLabels);
  const query = useQuery(courseQuery(id));
  return (
    <section className={styles.part}>
      <h2>{labels.course}</h2>
      <QueryView query={query} skeleton={[36, 36, 36]}>
        {(course) =>
          course.days.length === 0 ? (
            <StatePanel title={labels.noCourse} small>
              {labels.noCourseText}
            </StatePanel>
          ) : (
            <CourseTable course={course} />
          )
        }
      </QueryView>
    </section>
  );
}

function CourseTable({ course }: { course: EventCourse }): JSX.Element {
  const labels = useLabels(eventLabels);
  const language = useLanguage();
  return (
    <>
      <p className="muted">{labels.openTickets(grouped(String(course.openTickets)))}</p>
      <table className={list.table}>
        <thead>
          <tr>
            <th scope="col">{labels.day}</th>
            {layers.map((layer) => (
              <th key={layer} scope="col" className="number">
                {labels[layer]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <CountsRow name={labels.total} counts={course.total} />
          {course.days.map(({ day, counts }) => (
            <CountsRow key={day} name={fullDay(day, language)} counts={counts} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function CountsRow({ name, counts }: { name: string; counts: EventCourse['total'] }): JSX.Element {
  return (
    <tr>
      <th scope="row">{name}</th>
      {layers.map((layer) => (
        <td key={layer} className="number">
          {grouped(String(counts[layer]))}
        </td>
      ))}
    </tr>
  );
}
