import { type JSX, useId } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import styles from './catalogue.module.css';
import type { CodeChangeDraft } from './code-change-draft.ts';
import { EntryFields } from './entry-fields.tsx';
import { catalogueLabels } from './labels.ts';

interface SplitFieldsProps {
  draft: CodeChangeDraft;
  change: (next: Partial<CodeChangeDraft>) => void;
}

/** The new entry of a split: its names, its place, and the texts that go to it. */
export function SplitFields({ draft, change }: SplitFieldsProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const id = useId();
  return (
    <>
      <EntryFields draft={draft.part} change={(part) => change({ part })} showMissing={false} />
      <fieldset className={styles.places}>
        <legend>{labels.partPlace}</legend>
        {(['under', 'beside'] as const).map((place) => (
          <label key={place}>
            <input type="radio" name={id} checked={draft.place === place} onChange={() => change({ place })} />
            {place === 'under' ? labels.placeUnder : labels.placeBeside}
          </label>
        ))}
      </fieldset>
      <div className={styles.area}>
        <label htmlFor={`${id}-texts`}>{labels.partTexts}</label>
        <textarea
          id={`${id}-texts`}
          rows={4}
          value={draft.texts}
          onChange={({ target }) => change({ texts: target.value })}
        />
      </div>
    </>
  );
}
