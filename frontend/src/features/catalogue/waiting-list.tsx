import { type JSX, type KeyboardEvent, useId, useState } from 'react';
import type { CatalogueEntry, Dimension, UnfiledText } from '../../api/catalogue-models.ts';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import styles from './catalogue.module.css';
import { FilingForm } from './filing-form.tsx';
import { waitingLabels } from './waiting-labels.ts';
import { Refusal } from './refusal.tsx';
import { useFiling } from './use-filing.ts';
import { waitingStep } from './waiting-keys.ts';
import { WaitingRow } from './waiting-row.tsx';

interface WaitingListProps {
  dimension: Dimension;
  entries: readonly CatalogueEntry[];
  items: readonly UnfiledText[];
}

type Opened = { readonly how: 'other' | 'new'; readonly texts: readonly string[] } | null;

/** The work list: a line a text, each filed by one key; several are selected and filed at once. */
export function WaitingList({ dimension, entries, items }: WaitingListProps): JSX.Element {
  const words = useLabels(waitingLabels);
  const mayWrite = usePermission()('catalogue.write');
  const { notice, error, isBusy, file, undo } = useFiling(dimension, entries);
  const [at, setAt] = useState(0);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<Opened>(null);
  const id = useId();
  const active = Math.min(at, items.length - 1);
  const focus = (index: number): void => {
    setAt(index);
    requestAnimationFrame(() => document.getElementById(`${id}-${index}`)?.focus());
  };
  const select = (text: string): void =>
    setSelected(selected.includes(text) ? selected.filter((each) => each !== text) : [...selected, text]);
  const fileUnder: Parameters<typeof FilingForm>[0]['file'] = (texts, code, created) =>
    file(texts, code, created, () => {
      setOpened(null);
      setSelected([]);
      focus(Math.max(0, Math.min(active, items.length - texts.length - 1)));
    });
  const textsFor = (text: string): readonly string[] => (selected.length > 0 ? selected : [text]);
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const item = items[index];
    const isOnLine = event.target === event.currentTarget;
    const step = isOnLine ? waitingStep(event.key, index, items.length, item?.suggestions.length ?? 0) : null;
    if (step === null || item === undefined) return;
    if ('go' in step) {
      event.preventDefault();
      focus(step.go);
      return;
    }
    if (!mayWrite || isBusy || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if ('select' in step) select(item.text);
    else if ('open' in step) setOpened({ how: step.open, texts: textsFor(item.text) });
    else fileUnder([item.text], item.suggestions[step.accept]?.code ?? '', null);
  };
  return (
    <>
      <p role="status" className={styles.notice}>
        {notice} {undo !== null && <Button onClick={undo}>{words.undo}</Button>}
      </p>
      {error !== null && <Refusal error={error} />}
      {items.length === 0 && <StatePanel title={words.waitingNone}>{words.waitingNoneText}</StatePanel>}
      {mayWrite && items.length > 0 && <p className={styles.keys}>{words.waitingKeys}</p>}
      {selected.length > 0 && (
        <p className={styles.selection}>
          {words.selected(String(selected.length))}
          <Button primary onClick={() => setOpened({ how: 'other', texts: selected })}>
            {words.fileSelected}
          </Button>
          <Button onClick={() => setSelected([])}>{words.clear}</Button>
        </p>
      )}
      <ol className={styles.waiting} aria-label={words.waitingList}>
        {items.map((item, index) => (
          <WaitingRow
            key={item.text}
            id={`${id}-${index}`}
            dimension={dimension}
            item={item}
            entries={entries}
            isActive={index === active}
            isSelected={selected.includes(item.text)}
            mayWrite={mayWrite && !isBusy}
            onKeyDown={(event) => onKeyDown(event, index)}
            visit={() => setAt(index)}
            select={() => select(item.text)}
            accept={(code) => fileUnder([item.text], code, null)}
            open={(how) => setOpened({ how, texts: [item.text] })}
          >
            {opened !== null && index === active && (
              <FilingForm
                key={`${opened.how} ${opened.texts.join('\n')}`}
                entries={entries}
                how={opened.how}
                texts={opened.texts}
                isBusy={isBusy}
                file={fileUnder}
                cancel={() => {
                  setOpened(null);
                  focus(active);
                }}
              />
            )}
          </WaitingRow>
        ))}
      </ol>
    </>
  );
}
