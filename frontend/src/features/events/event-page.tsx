import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useParams } from 'react-router';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { EventCourseSection } from './event-course.tsx';
import type { RecordedEvent } from './event-draft.ts';
import { daysInWords, stateInWords, unitsInWords } from './event-words.ts';
import { EventWithdrawal } from './event-withdrawal.tsx';
import styles from './events.module.css';
import { eventQuery } from './events.queries.ts';
import { eventLabels } from './labels.ts';

/** One event: when, where, and of an incident what it has brought so far. */
export function EventPage(): JSX.Element {
  const labels = useLabels(eventLabels);
  const language = useLanguage();
  const { id = '' } = useParams();
  const { linkTo } = usePlace();
  const query = useQuery(eventQuery(id));
  usePageTitle(query.data === undefined ? labels.title : inLanguage(query.data.name, language));
  return (
    <div className={list.page}>
      <p>
        <Link to={linkTo('/data/events')}>← {labels.back}</Link>
      </p>
      <QueryView query={query} skeleton={[40, 64, 200]}>
        {(event) => <OneEvent event={event} />}
      </QueryView>
    </div>
  );
}

function OneEvent({ event }: { event: RecordedEvent }): JSX.Element {
  const labels = useLabels(eventLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const mayWrite = usePermission()('events.write') && event.withdrawn === null && event.otherUnits === 0;
  const separator = language === 'zh' ? '、' : ', ';
  const { complaints } = event;
  return (
    <>
      <header className={list.head}>
        <h1>{inLanguage(event.name, language)}</h1>
        <p>{labels.kinds[event.kind]}</p>
        {mayWrite && (
          <div className={list.actions}>
            <ActionLink to={linkTo(`/data/events/${event.id}/settings`)}>{labels.edit}</ActionLink>
          </div>
        )}
      </header>
      <section className={styles.part}>
        <FactList
          facts={[
            [labels.days, daysInWords(event, labels)],
            [labels.units, unitsInWords(event, labels, language)],
            [labels.state, stateInWords(event, labels)],
            [labels.note, event.note === '' ? null : event.note],
          ]}
        />
      </section>
      {complaints !== null && (
        <>
          <EventCourseSection id={event.id} />
          <section className={styles.part}>
            <h2>{labels.belongs}</h2>
            <FactList
              facts={[
                [
                  labels.types,
                  [...(complaints.types ?? []), ...(complaints.texts ?? [])].join(separator) || labels.anyType,
                ],
                [labels.words, (complaints.words ?? []).join(separator) || labels.anyWord],
                [labels.from, complaints.from],
              ]}
            />
          </section>
        </>
      )}
      {mayWrite && <EventWithdrawal event={event} />}
    </>
  );
}
