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
import { sourceLabels } from './labels.ts';
import { bodyOf, draftOf, newDraft, type SourceDraft } from './source-draft.ts';
import { SourceForm } from './source-form.tsx';
import { mappingNamesQuery, sourceQuery, useSaveSource } from './sources.queries.ts';

/** Sets a source up. */
export function NewSourcePage(): JSX.Element {
  const labels = useLabels(sourceLabels);
  const { user, organization } = useSession();
  usePageTitle(labels.newTitle);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.newTitle}</h1>
      </header>
      <Settings initial={newDraft(user.unit.code, organization.today)} version={null} />
    </div>
  );
}

/** Changes a source. */
export function SourceSettingsPage(): JSX.Element {
  const labels = useLabels(sourceLabels);
  const language = useLanguage();
  const { code = '' } = useParams();
  const query = useQuery({ ...sourceQuery(code), gcTime: 0, refetchOnWindowFocus: false });
  const title = query.data === undefined ? labels.edit : labels.editTitle(inLanguage(query.data.name, language));
  usePageTitle(title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{title}</h1>
      </header>
      <QueryView query={query} skeleton={[40, 40, 40, 40]}>
        {(source) => <Settings initial={draftOf(source)} version={source.version} />}
      </QueryView>
    </div>
  );
}

function Settings({ initial, version }: { initial: SourceDraft; version: number | null }): JSX.Element {
  const navigate = useNavigate();
  const { linkTo } = usePlace();
  const saving = useSaveSource();
  const mappings = useQuery(mappingNamesQuery);
  const save = (draft: SourceDraft): void => {
    const body = bodyOf(draft);
    const edit =
      version === null
        ? { code: null, body: { ...body, code: draft.code.trim() } }
        : { code: draft.code, body: { ...body, version } };
    saving.mutate(edit, {
      onSuccess: ({ code }) => void navigate(linkTo(`/data/sources/${encodeURIComponent(code)}`)),
    });
  };
  return (
    <QueryView query={mappings} skeleton={[40, 40, 40]}>
      {(names) => (
        <SourceForm
          initial={initial}
          mappings={names}
          isNew={version === null}
          isSaving={saving.isPending}
          error={saving.error}
          save={save}
        />
      )}
    </QueryView>
  );
}
