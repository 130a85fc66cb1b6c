import { type JSX, useState } from 'react';
import type { CatalogueEntry, Dimension, EntryPage } from '../../api/catalogue-models.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { useOrderEntries } from './catalogue.queries.ts';
import styles from './catalogue.module.css';
import { CloseForm } from './close-form.tsx';
import { CodeChangeForm } from './code-change-form.tsx';
import { shifted } from './entry-lines.ts';
import { catalogueLabels } from './labels.ts';
import { NewEntryForm } from './new-entry-form.tsx';
import { Refusal } from './refusal.tsx';
import { RenameForm } from './rename-form.tsx';

interface EntryActionsProps {
  dimension: Dimension;
  entries: readonly CatalogueEntry[];
  entry: EntryPage;
  choose: (code: string) => void;
  tell: (notice: string) => void;
}

type Action = 'add' | 'rename' | 'merge' | 'split' | 'move' | 'close';

/** What can be done with an entry; one form at a time, under the buttons. */
export function EntryActions(props: EntryActionsProps): JSX.Element {
  const { dimension, entries, entry, choose, tell } = props;
  const labels = useLabels(catalogueLabels);
  const [action, setAction] = useState<Action | null>(null);
  const actions: Action[] = entry.validTo === null ? ['add', 'rename', 'merge', 'split', 'move', 'close'] : ['rename'];
  const done = (notice?: string): void => {
    setAction(null);
    if (notice !== undefined) tell(notice);
  };
  const about = { dimension, entries, entry, done };
  return (
    <section className={styles.part} aria-label={labels.actions}>
      <p className={styles.actions}>
        {actions.map((each) => (
          <Button key={each} aria-pressed={each === action} onClick={() => setAction(each === action ? null : each)}>
            {labels[each]}
          </Button>
        ))}
        <Shift {...props} />
      </p>
      {action === 'add' && (
        <NewEntryForm
          dimension={dimension}
          entries={entries}
          parent={entry.code}
          done={(code) => {
            setAction(null);
            if (code !== undefined) choose(code);
          }}
        />
      )}
      {action === 'rename' && <RenameForm dimension={dimension} entry={entry} done={done} />}
      {action === 'close' && <CloseForm dimension={dimension} entry={entry} done={done} />}
      {(action === 'merge' || action === 'split' || action === 'move') && (
        <CodeChangeForm key={action} kind={action} {...about} />
      )}
    </section>
  );
}

/** The two steps of the order among siblings. */
function Shift({ dimension, entries, entry }: EntryActionsProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const ordering = useOrderEntries(dimension);
  const order = useSingle(ordering);
  const [up, down] = [shifted(entries, entry.code, -1), shifted(entries, entry.code, 1)];
  return (
    <>
      <Button disabled={up === undefined || ordering.isPending} onClick={() => up && order(up)}>
        {labels.up}
      </Button>
      <Button disabled={down === undefined || ordering.isPending} onClick={() => down && order(down)}>
        {labels.down}
      </Button>
      {ordering.error !== null && <Refusal error={ordering.error} />}
    </>
  );
}
