import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import list from '../../parts/list.module.css';
import { MorePages } from '../../parts/more-pages.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace, withParameters } from '../../place/use-place.ts';
import { eventKinds, type RecordedEvent } from './event-draft.ts';
import { daysInWords, stateInWords, unitsInWords } from './event-words.ts';
import { type EventFilters, eventsQuery } from './events.queries.ts';
import { eventLabels } from './labels.ts';

/** What happened, by its first day; by kind, and those taken back apart. */
export function EventsPage(): JSX.Element {
  const labels = useLabels(eventLabels);
  const { linkTo } = usePlace();
  const mayWrite = usePermission()('events.write');
  const filters = filtersIn(useSearchParams()[0]);
  const query = useInfiniteQuery(eventsQuery(filters));
  const events = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const isFiltered = filters.kind !== undefined || filters.withdrawn === 'true';
  const create = mayWrite && <ActionLink to={linkTo('/data/new-event')}>{labels.create}</ActionLink>;
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.intro}</p>
        <div className={list.actions}>{create}</div>
      </header>
      <FilterBar filters={filters} />
      <QueryView query={query} skeleton={[36, 36, 36, 36]}>
        {() =>
          events.length > 0 ? (
            <EventTable events={events} />
          ) : isFiltered ? (
            <StatePanel title={labels.none} small />
          ) : (
            <StatePanel title={labels.empty}>{mayWrite ? labels.emptyText : labels.emptyReader}</StatePanel>
          )
        }
      </QueryView>
      <MorePages query={query} />
    </div>
  );
}

function filtersIn(search: URLSearchParams): EventFilters {
  const kind = eventKinds.find((each) => each === search.get('kind'));
  return {
    ...(kind === undefined ? {} : { kind }),
    withdrawn: search.get('withdrawn') === 'true' ? 'true' : 'false',
    sort: search.get('sort') === 'first-day' ? 'first-day' : '-first-day',
  };
}

function FilterBar({ filters }: { filters: EventFilters }): JSX.Element {
  const labels = useLabels(eventLabels);
  const [, setSearch] = useSearchParams();
  const set = (name: string, value: string | null): void =>
    setSearch((before) => withParameters(before, { [name]: value }));
  return (
    <search className={list.filters}>
      <Select
        className={list.choice ?? ''}
        aria-label={labels.kind}
        value={filters.kind ?? 'all'}
        options={[
          { value: 'all', label: labels.allKinds },
          ...eventKinds.map((value) => ({ value, label: labels.kinds[value] })),
        ]}
        onChange={(value) => set('kind', value === 'all' ? null : value)}
      />
      <Select
        className={list.choice ?? ''}
        aria-label={labels.state}
        value={filters.withdrawn}
        options={[
          { value: 'false', label: labels.standing },
          { value: 'true', label: labels.takenBack },
        ]}
        onChange={(value) => set('withdrawn', value === 'true' ? value : null)}
      />
      <Select
        className={list.choice ?? ''}
        aria-label={labels.order}
        value={filters.sort}
        options={[
          { value: '-first-day', label: labels.newest },
          { value: 'first-day', label: labels.oldest },
        ]}
        onChange={(value) => set('sort', value === 'first-day' ? value : null)}
      />
    </search>
  );
}

function EventTable({ events }: { events: readonly RecordedEvent[] }): JSX.Element {
  const labels = useLabels(eventLabels);
  return (
    <table className={`${list.table} ${list.stacked}`}>
      <thead>
        <tr>
          <th scope="col">{labels.days}</th>
          <th scope="col" className={list.wide}>
            {labels.name}
          </th>
          <th scope="col">{labels.kind}</th>
          <th scope="col">{labels.units}</th>
          <th scope="col">{labels.state}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <Row key={event.id} event={event} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ event }: { event: RecordedEvent }): JSX.Element {
  const labels = useLabels(eventLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const state = stateInWords(event, labels);
  return (
    <tr>
      <td>{daysInWords(event, labels)}</td>
      <th scope="row">
        <Link to={linkTo(`/data/events/${event.id}`)}>{inLanguage(event.name, language)}</Link>
      </th>
      <td>{labels.kinds[event.kind]}</td>
      <td>{unitsInWords(event, labels, language)}</td>
      <td className="muted" data-none={state === null}>
        {state}
      </td>
    </tr>
  );
}
