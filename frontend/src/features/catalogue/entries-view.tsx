import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { CatalogueEntry, Dimension } from '../../api/catalogue-models.ts';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { entryQuery } from './catalogue.queries.ts';
import styles from './catalogue.module.css';
import { EntryPanel } from './entry-panel.tsx';
import { EntryTree } from './entry-tree.tsx';
import { catalogueLabels } from './labels.ts';
import { NewEntryForm } from './new-entry-form.tsx';
import { useCataloguePlace } from './use-catalogue-place.ts';

interface EntriesViewProps {
  dimension: Dimension;
  entries: readonly CatalogueEntry[];
}

/** The tree of entries, and beside it the chosen one. */
export function EntriesView({ dimension, entries }: EntriesViewProps): JSX.Element {
  const { code, go } = useCataloguePlace();
  const choose = (chosen: string): void => go({ code: chosen });
  const top = <AtTop dimension={dimension} entries={entries} choose={choose} />;
  if (entries.length === 0) return <Empty action={top} />;
  return (
    <div className={styles.columns}>
      <div>
        <EntryTree entries={entries} chosen={code} choose={choose} />
        {top}
      </div>
      <ChosenEntry key={code} dimension={dimension} entries={entries} code={code} choose={choose} />
    </div>
  );
}

function Empty({ action }: { action: JSX.Element }): JSX.Element {
  const labels = useLabels(catalogueLabels);
  return (
    <StatePanel title={labels.empty} action={action}>
      {labels.emptyText}
    </StatePanel>
  );
}

interface ChosenEntryProps extends EntriesViewProps {
  code: string | null;
  choose: (code: string) => void;
}

function ChosenEntry({ dimension, entries, code, choose }: ChosenEntryProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const isKnown = entries.some((entry) => entry.code === code);
  const query = useQuery({ ...entryQuery(dimension, code ?? ''), enabled: isKnown });
  if (!isKnown)
    return (
      <StatePanel title={code === null ? labels.choose : labels.unknown(code)} small>
        {labels.chooseText}
      </StatePanel>
    );
  return (
    <QueryView query={query} skeleton={[40, 200]} small>
      {(entry) => <EntryPanel dimension={dimension} entries={entries} entry={entry} choose={choose} />}
    </QueryView>
  );
}

function AtTop({ dimension, entries, choose }: Omit<ChosenEntryProps, 'code'>): JSX.Element | null {
  const labels = useLabels(catalogueLabels);
  const mayWrite = usePermission()('catalogue.write');
  const [adding, setAdding] = useState(false);
  if (!mayWrite) return null;
  if (!adding)
    return (
      <p className={styles.below}>
        <Button onClick={() => setAdding(true)}>{labels.addTop}</Button>
      </p>
    );
  const done = (code?: string): void => {
    setAdding(false);
    if (code !== undefined) choose(code);
  };
  return <NewEntryForm dimension={dimension} entries={entries} parent={null} done={done} />;
}
