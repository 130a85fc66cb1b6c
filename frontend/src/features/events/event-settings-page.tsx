import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { bodyOf, draftOf, newDraft, type EventDraft } from './event-draft.ts';
import { EventForm } from './event-form.tsx';
import { eventQuery, useSaveEvent } from './events.queries.ts';
import { eventLabels } from './labels.ts';

/** Records an event. */
export function NewEventPage(): JSX.Element {
  const labels = useLabels(eventLabels);
  const { organization, user } = useSession();
  usePageTitle(labels.newTitle);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.newTitle}</h1>
      </header>
      <Settings initial={newDraft(user.unit.code, organization.today)} known={null} />
    </div>
  );
}

/** Changes an event. */
export function EventSettingsPage(): JSX.Element {
  const labels = useLabels(eventLabels);
  const language = useLanguage();
  const { id = '' } = useParams();
  const query = useQuery({ ...eventQuery(id), gcTime: 0, refetchOnWindowFocus: false });
  const title = query.data === undefined ? labels.edit : labels.editTitle(inLanguage(query.data.name, language));
  usePageTitle(title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{title}</h1>
      </header>
      <QueryView query={query} skeleton={[40, 40, 40, 40]}>
        {(event) => <Settings initial={draftOf(event)} known={event} />}
      </QueryView>
    </div>
  );
}

interface SettingsProps {
  initial: EventDraft;
  /** The event that is changed; null for a new one. */
  known: { id: string; version: number } | null;
}

function Settings({ initial, known }: SettingsProps): JSX.Element {
  const navigate = useNavigate();
  const { linkTo } = usePlace();
  const saving = useSaveEvent();
  const save = (draft: EventDraft): void => {
    const body = bodyOf(draft);
    const edit = known === null ? { id: null, body } : { id: known.id, version: known.version, body };
    saving.mutate(edit, { onSuccess: ({ id }) => void navigate(linkTo(`/data/events/${id}`)) });
  };
  return <EventForm initial={initial} isSaving={saving.isPending} error={saving.error} save={save} />;
}
