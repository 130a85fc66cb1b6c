import { Input, Select } from 'antd';
import { type JSX, useState } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { importLabels } from './labels.ts';
import type { FieldDraft } from './mapping-draft.ts';
import { uploadLabels } from './upload-labels.ts';
import styles from './upload.module.css';

interface ValueMapProps {
  field: FieldDraft;
  /** The different words of the column, when they are few. */
  words: readonly string[] | null;
  name: string;
  set: (changes: Partial<FieldDraft>) => void;
}

const flags = new Set(['substantiated', 'resolved', 'satisfied', 'disputed']);
const asWritten = new Set([
  'number',
  'customer',
  'phone',
  'text',
  'reply',
  'repeatOf',
  'amount',
  'reminders',
  'dispatches',
]);

/** What the words of a column mean, where they are not what the organisation says. */
export function ValueMap({ field, words, name, set }: ValueMapProps): JSX.Element | null {
  const labels = useLabels(uploadLabels);
  const mapped = field.values ?? {};
  const all = [...new Set([...(words ?? []), ...Object.keys(mapped)])];
  const [isOpen, setOpen] = useState(field.values !== null);
  if (field.constant !== null || all.length === 0 || asWritten.has(field.field) || field.field.endsWith('At'))
    return null;
  const change = (word: string, meaning: string): void => {
    const { [word]: _, ...others } = mapped;
    const values = meaning === '' ? others : { ...others, [word]: meaning };
    set({ values: Object.keys(values).length === 0 ? null : values });
  };
  const count = Object.keys(mapped).length;
  return (
    <div className={styles.values}>
      <button type="button" className={styles.link} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {count > 0 ? labels.translated(String(count)) : labels.translate(String(all.length))}
      </button>
      {isOpen && (
        <dl>
          {all.map((word) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>
                <Meaning field={field.field} word={word} meaning={textOf(mapped[word])} change={change} name={name} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

interface MeaningProps {
  field: string;
  word: string;
  meaning: string;
  change: (word: string, meaning: string) => void;
  name: string;
}

/** A layer or a yes and no has a fixed choice; other fields take any word. */
function Meaning({ field, word, meaning, change, name }: MeaningProps): JSX.Element {
  const labels = useLabels(uploadLabels);
  const { layers } = useLabels(importLabels);
  const label = `${name} · ${word}`;
  const fixed = field === 'layer' ? layers : flags.has(field) ? { true: labels.yes, false: labels.no } : undefined;
  if (fixed === undefined) {
    return (
      <Input
        size="small"
        aria-label={label}
        placeholder={labels.asWritten}
        value={meaning}
        onChange={({ target }) => change(word, target.value)}
      />
    );
  }
  return (
    <Select
      size="small"
      className={styles.meaning ?? ''}
      aria-label={label}
      value={meaning}
      options={[
        { value: '', label: labels.asWritten },
        ...Object.entries(fixed).map(([value, said]) => ({ value, label: said })),
      ]}
      onChange={(value) => change(word, value)}
    />
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? String(value) : '';
}
