import { type JSX, type KeyboardEvent, useId, useState } from 'react';
import type { CatalogueEntry } from '../../api/catalogue-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { StatePanel } from '../../parts/state-panel.tsx';
import { TextField } from '../../parts/text-field.tsx';
import styles from './catalogue.module.css';
import { entryKey, type EntryLine, entryLines } from './entry-lines.ts';
import { catalogueLabels } from './labels.ts';

interface EntryTreeProps {
  entries: readonly CatalogueEntry[];
  chosen: string | null;
  choose: (code: string) => void;
}

/** The tree with its search: one stop of Tab; arrows move, open and close; Enter chooses. */
export function EntryTree({ entries, chosen, choose }: EntryTreeProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const [search, setSearch] = useState('');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const lines = entryLines(entries, closed, search);
  const { id, active, visit, onKeyDown } = useKeys(lines, chosen, choose, (code) => setClosed(without(closed, code)));
  return (
    <div className={styles.tree}>
      <TextField label={labels.search} value={search} onChange={setSearch} type="search" />
      <p className={styles.small}>{labels.count(grouped(String(entries.length)))}</p>
      {lines.length === 0 && <StatePanel title={labels.noMatch} small />}
      <ul role="tree" aria-label={labels.tree} onKeyDown={onKeyDown}>
        {lines.map((line, index) => (
          <Line
            key={line.entry.code}
            line={line}
            id={`${id}-${index}`}
            isChosen={line.entry.code === chosen}
            isActive={index === active}
            choose={() => {
              visit(index);
              choose(line.entry.code);
            }}
          />
        ))}
      </ul>
    </div>
  );
}

function useKeys(
  lines: readonly EntryLine[],
  chosen: string | null,
  choose: (code: string) => void,
  toggle: (code: string) => void,
) {
  const id = useId();
  const [visited, visit] = useState<number | null>(null);
  const at = lines.findIndex(({ entry }) => entry.code === chosen);
  const active = Math.min(visited ?? Math.max(0, at), lines.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const code = lines[active]?.entry.code;
    const does = entryKey(event.key, active, lines);
    const chooses = (event.key === 'Enter' || event.key === ' ') && code !== undefined;
    if (does === null && !chooses) return;
    event.preventDefault();
    if (chooses) choose(code);
    else if (does !== null && 'toggle' in does) toggle(does.toggle);
    else if (does !== null) {
      visit(does.go);
      document.getElementById(`${id}-${does.go}`)?.focus();
    }
  };
  return { id, active, visit, onKeyDown };
}

interface LineProps {
  line: EntryLine;
  id: string;
  isChosen: boolean;
  isActive: boolean;
  choose: () => void;
}

function Line({ line, id, isChosen, isActive, choose }: LineProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const language = useLanguage();
  const { entry, depth, hasBelow, isOpen } = line;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree hears the keys
    <li
      id={id}
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={isChosen}
      {...(hasBelow ? { 'aria-expanded': isOpen } : {})}
      tabIndex={isActive ? 0 : -1}
      data-ended={entry.validTo !== null}
      style={{ paddingLeft: 8 + depth * 24 }}
      onClick={choose}
    >
      <span className={styles.name}>{inLanguage(entry.name, language)}</span>
      <span className={styles.code}>{entry.code}</span>
      {entry.validTo !== null && <span className={styles.validity}>{labels.ended(entry.validTo)}</span>}
      {entry.validTo === null && entry.validFrom !== null && (
        <span className={styles.validity}>{labels.starts(entry.validFrom)}</span>
      )}
    </li>
  );
}

function without(closed: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const after = new Set(closed);
  if (!after.delete(code)) after.add(code);
  return after;
}
