import {
  type ClipboardEvent,
  type JSX,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { BaseTable } from '../../api/data-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { useSession } from '../../api/session.ts';
import { Button } from '../../parts/button.tsx';
import { BaseCellView } from './base-cell-view.tsx';
import { shownCells } from './base-cells.ts';
import { cellKey, type Edits, pastedBlock } from './base-edits.ts';
import styles from './customer-base.module.css';
import { coveredCells, type GridPlace, placeAfter, within } from './grid-moves.ts';
import { baseLabels } from './labels.ts';

interface BaseGridProps {
  table: BaseTable;
  edits: Edits;
  messageOf: (key: string) => string | null;
  /** Takes what was typed or pasted; null for those who may only read. */
  type: ((typed: readonly (readonly [key: string, text: string])[]) => void) | null;
}

const rowsAtOnce = 200;

/** Units down, periods across: arrows move, typing changes, a block from a spreadsheet can be pasted. */
export function BaseGrid({ table, edits, messageOf, type }: BaseGridProps): JSX.Element {
  const labels = useLabels(baseLabels);
  const language = useLanguage();
  const { today } = useSession().organization;
  const [shown, setShown] = useState(rowsAtOnce);
  const rows = table.rows.slice(0, shown);
  const { active, editing, id, grid, focus, setEditing, onKeyDown, onPaste } = useGrid(table, rows.length, type);
  const top = table.rows[0]?.level ?? 0;
  const frame = useShownEnd(table.periods);
  return (
    <>
      <div ref={frame} className={styles.scroll}>
        <table
          ref={grid}
          className={styles.grid}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA in HTML lets a table be a grid
          role="grid"
          aria-label={labels.grid}
          aria-readonly={type === null}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        >
          <thead>
            <tr>
              <th scope="col">{labels.unit}</th>
              {table.periods.map((period) => (
                <th key={period} scope="col" className="number">
                  {period}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unit, name, level, cells }, row) => (
              <tr key={unit}>
                <th scope="row" title={unit} style={{ paddingLeft: (level - top) * 16 }}>
                  {inLanguage(name, language)}
                </th>
                {shownCells(cells, table, today).map((cell, column) => {
                  const key = cellKey(unit, table.periods[column] ?? '');
                  const isActive = active.row === row && active.column === column;
                  return (
                    <BaseCellView
                      key={key}
                      id={`${id}-${row}-${column}`}
                      cell={cell}
                      edit={edits[key]}
                      message={messageOf(key)}
                      isActive={isActive}
                      editing={isActive ? editing : null}
                      choose={() => focus({ row, column })}
                      open={type === null ? null : (text) => setEditing(text)}
                      close={(text) => {
                        setEditing(null);
                        if (text !== null) type?.([[key, text]]);
                      }}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < table.rows.length && (
        <p className={styles.more}>
          {labels.tooMany(grouped(String(rows.length)), grouped(String(table.rows.length)))}{' '}
          <Button onClick={() => setShown(shown + rowsAtOnce)}>{labels.more}</Button>
        </p>
      )}
    </>
  );
}

/** Scrolls to the latest periods, which are the ones looked for. */
function useShownEnd(periods: readonly string[]): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const shown = periods.join();
  useEffect(() => {
    if (frame.current !== null) frame.current.scrollLeft = frame.current.scrollWidth;
  }, [shown]);
  return frame;
}

/** The active cell, the text being typed into it, and what keys and pasting do. */
function useGrid(table: BaseTable, rowCount: number, type: BaseGridProps['type']) {
  const id = useId();
  const grid = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState<GridPlace>({ row: 0, column: Math.max(table.periods.length - 1, 0) });
  const [editing, setEditing] = useState<string | null>(null);
  const size = { rows: rowCount, columns: table.periods.length };
  const active = within(chosen, size);
  const keyAt = ({ row, column }: GridPlace): string =>
    cellKey(table.rows[row]?.unit ?? '', table.periods[column] ?? '');
  const focus = (place: GridPlace): void => {
    setChosen(place);
    document.getElementById(`${id}-${place.row}-${place.column}`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const isTyping = editing !== null;
    const isMove = !isTyping || ['ArrowUp', 'ArrowDown'].includes(event.key);
    const key = isTyping && event.key === 'Enter' ? 'ArrowDown' : event.key;
    const next = isMove || event.key === 'Enter' ? placeAfter(key, active, size) : null;
    if (next !== null) focus(next);
    else if (!isTyping && type !== null) startTyping(event, () => type([[keyAt(active), '']]), setEditing);
    if (next !== null) event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing !== null || type === null) return;
    event.preventDefault();
    const block = pastedBlock(event.clipboardData.getData('text/plain'));
    const cells = coveredCells(block, active, size).filter(({ text }) => text.trim() !== '');
    type(cells.map((cell) => [keyAt(cell), cell.text] as const));
  };
  return { active, editing, id, grid, focus, setEditing, onKeyDown, onPaste };
}

/** Enter and F2 open a cell with what it holds (an empty text stands for that), a character opens it with itself. */
function startTyping(event: KeyboardEvent, drop: () => void, open: (text: string) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Delete' || event.key === 'Backspace') drop();
  else if (event.key === 'Enter' || event.key === 'F2') open('');
  else if (event.key.length === 1) open(event.key);
  else return;
  event.preventDefault();
}
