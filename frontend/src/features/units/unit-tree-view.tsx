import { Input } from 'antd';
import { type JSX, type KeyboardEvent, useId, useState } from 'react';
import type { Unit } from '../../api/models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { knownWord } from '../../language/known-word.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { StatePanel } from '../../parts/state-panel.tsx';
import { unitLabels } from './labels.ts';
import { openAtFirst, type TreeLine, treeKey, treeLines } from './unit-tree.ts';
import styles from './units.module.css';

interface UnitTreeProps {
  units: readonly Unit[];
  chosen: string | null;
  choose: (code: string) => void;
}

const linesAtOnce = 500;

/** The tree with its search: arrows move, open and close; Enter chooses. */
export function UnitTree({ units, chosen, choose }: UnitTreeProps): JSX.Element {
  const labels = useLabels(unitLabels);
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState(() => openAtFirst(units, chosen));
  const all = treeLines(units, open, search);
  const lines = all.slice(0, linesAtOnce);
  const { id, active, onKeyDown, toggle, visit } = useTreeKeys(lines, setOpen, chosen, choose);
  const matches = all.filter(({ isMatch }) => isMatch).length;
  return (
    <div className={styles.tree}>
      <Input
        allowClear
        value={search}
        placeholder={labels.search}
        aria-label={labels.search}
        aria-controls={id}
        onChange={({ target }) => setSearch(target.value)}
      />
      <p className={styles.found} role="status">
        {search.trim() !== '' && matches > 0 && labels.found(grouped(String(matches)))}
      </p>
      {lines.length === 0 && (
        <StatePanel title={labels.none} small>
          {labels.noneText}
        </StatePanel>
      )}
      <ul id={id} role="tree" aria-label={labels.tree} onKeyDown={onKeyDown}>
        {lines.map((line, index) => (
          <Line
            key={line.unit.code}
            line={line}
            id={`${id}-${index}`}
            isChosen={line.unit.code === chosen}
            isActive={index === active}
            choose={() => {
              visit(index);
              choose(line.unit.code);
            }}
            toggle={() => toggle(line.unit.code)}
          />
        ))}
      </ul>
    </div>
  );
}

/** One stop of Tab for the whole tree; the arrows move within it. */
function useTreeKeys(
  lines: readonly TreeLine[],
  setOpen: (change: (before: Set<string>) => Set<string>) => void,
  chosen: string | null,
  choose: (code: string) => void,
) {
  const id = useId();
  const [visited, visit] = useState<number | null>(null);
  const first = Math.max(
    0,
    lines.findIndex(({ unit }) => unit.code === chosen),
  );
  const active = Math.min(visited ?? first, lines.length - 1);
  const toggle = (code: string): void =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(code)) after.add(code);
      return after;
    });
  const onKeyDown = (event: KeyboardEvent): void => {
    const line = lines[active];
    if ((event.key === 'Enter' || event.key === ' ') && line !== undefined) {
      event.preventDefault();
      choose(line.unit.code);
      return;
    }
    const does = treeKey(event.key, active, lines);
    if (does === null) return;
    event.preventDefault();
    if ('toggle' in does) {
      toggle(does.toggle);
      return;
    }
    visit(does.go);
    document.getElementById(`${id}-${does.go}`)?.focus();
  };
  return { id, active, onKeyDown, toggle, visit };
}

interface LineProps {
  line: TreeLine;
  id: string;
  isChosen: boolean;
  isActive: boolean;
  choose: () => void;
  toggle: () => void;
}

function Line({ line, id, isChosen, isActive, choose, toggle }: LineProps): JSX.Element {
  const labels = useLabels(unitLabels);
  const language = useLanguage();
  const { unit, depth, hasChildren, isOpen, isMatch } = line;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree hears the keys
    <li
      id={id}
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={isChosen}
      {...(hasChildren ? { 'aria-expanded': isOpen } : {})}
      tabIndex={isActive ? 0 : -1}
      data-match={isMatch}
      style={{ paddingLeft: depth * 20 }}
      onClick={choose}
    >
      <span
        className={styles.toggle}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          if (hasChildren) toggle();
        }}
      >
        {hasChildren && (isOpen ? '▾' : '▸')}
      </span>
      <span className={styles.name}>{inLanguage(unit.name, language)}</span>
      <span className={styles.code}>{unit.code === inLanguage(unit.name, language) ? '' : unit.code}</span>
      <span className={styles.kind}>{knownWord(labels.kinds, unit.kind)}</span>
    </li>
  );
}
