import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { formLabels } from './form-labels.ts';
import { bodyOf, draftOf, newDraft, type OrderDraft } from './order-draft.ts';
import { OrderForm } from './order-form.tsx';
import { orderQuery, useSaveOrder } from './orders.queries.ts';

/** Drafts an order, filled in from the red line or the complaint it was opened at. */
export function NewOrderPage(): JSX.Element {
  const labels = useLabels(formLabels);
  const { place } = usePlace();
  const [search] = useSearchParams();
  usePageTitle(labels.newTitle);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.newTitle}</h1>
      </header>
      <Settings initial={newDraft(search, place)} known={null} />
    </div>
  );
}

/** Changes a draft. */
export function OrderSettingsPage(): JSX.Element {
  const labels = useLabels(formLabels);
  const language = useLanguage();
  const { id = '' } = useParams();
  const query = useQuery({ ...orderQuery(id), refetchOnWindowFocus: false });
  const title = query.data === undefined ? labels.newTitle : labels.editTitle(inLanguage(query.data.number, language));
  usePageTitle(title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{title}</h1>
      </header>
      <QueryView query={query} skeleton={[40, 40, 40, 40]}>
        {(order) => (
          <Settings key={order.version} initial={draftOf(order)} known={order} reload={() => void query.refetch()} />
        )}
      </QueryView>
    </div>
  );
}

interface SettingsProps {
  initial: OrderDraft;
  /** The draft that is changed; null for a new one. */
  known: { id: string; version: number } | null;
  reload?: () => void;
}

function Settings({ initial, known, reload }: SettingsProps): JSX.Element {
  const navigate = useNavigate();
  const { linkTo } = usePlace();
  const saving = useSaveOrder();
  const send = useSingle(saving);
  const save = (draft: OrderDraft): void => {
    const body = bodyOf(draft);
    const edit = known === null ? { id: null, body } : { id: known.id, version: known.version, body };
    send(edit, { onSuccess: ({ id }) => void navigate(linkTo(`/orders/${id}`)) });
  };
  return (
    <OrderForm
      initial={initial}
      isNumbered={known !== null}
      isSaving={saving.isPending}
      error={saving.error}
      save={save}
      {...(reload === undefined ? {} : { reload })}
    />
  );
}
