import { type JSX, type KeyboardEvent, useRef, useState } from 'react';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { periodWithinYear } from '../../place/period.ts';
import type { ShownCell } from './base-cells.ts';
import { readFigure } from './base-edits.ts';
import styles from './customer-base.module.css';
import { baseLabels } from './labels.ts';

interface BaseCellViewProps {
  id: string;
  cell: ShownCell;
  /** What was typed and is not saved. */
  edit: string | undefined;
  message: string | null;
  isActive: boolean;
  /** The text typing began with (empty: what the cell holds), or null when it is only looked at. */
  editing: string | null;
  choose: () => void;
  open: ((text: string) => void) | null;
  /** Ends typing: with the text, or with null to drop it. */
  close: (text: string | null) => void;
}

/** One figure: looked at, or being typed. */
export function BaseCellView(props: BaseCellViewProps): JSX.Element {
  const { id, cell, edit, message, isActive, editing, choose, open, close } = props;
  const onClick = (): void => {
    if (isActive && editing === null && document.activeElement?.id === id) open?.('');
    else if (editing === null) choose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid hears the keys
    <td
      id={id}
      className={styles.cell}
      tabIndex={isActive ? 0 : -1}
      data-kind={cell.kind}
      data-edited={edit !== undefined}
      aria-invalid={message !== null}
      aria-describedby={message === null ? undefined : `${id}-message`}
      onClick={onClick}
    >
      {editing === null ? (
        <Figure cell={cell} edit={edit} />
      ) : (
        <Typing start={editing || edit || startOf(cell)} keepsAll={editing === ''} close={close} cellId={id} />
      )}
      {message !== null && (
        <span id={`${id}-message`} className={styles.message}>
          {message}
        </span>
      )}
    </td>
  );
}

function startOf(cell: ShownCell): string {
  return cell.kind === 'own' || cell.kind === 'sum' ? cell.value : '';
}

interface TypingProps {
  start: string;
  /** Whether the text was there before, so that it is selected as a whole. */
  keepsAll: boolean;
  cellId: string;
  close: (text: string | null) => void;
}

function Typing({ start, keepsAll, cellId, close }: TypingProps): JSX.Element {
  const labels = useLabels(baseLabels);
  const [text, setText] = useState(start);
  const isOver = useRef(false);
  const end = (result: string | null): void => {
    if (isOver.current) return;
    isOver.current = true;
    close(result);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    end(null);
    requestAnimationFrame(() => document.getElementById(cellId)?.focus());
  };
  return (
    <input
      ref={focus}
      inputMode="decimal"
      value={text}
      aria-label={labels.title}
      onFocus={({ target }) => keepsAll && target.select()}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(text)}
    />
  );
}

function focus(input: HTMLInputElement | null): void {
  input?.focus();
}

function Figure({ cell, edit }: { cell: ShownCell; edit: string | undefined }): JSX.Element {
  const labels = useLabels(baseLabels);
  const language = useLanguage();
  if (edit !== undefined) {
    return (
      <span className={styles.edit}>
        {readFigure(edit) === null ? edit : grouped(edit)}
        <span className="hidden-visually"> {labels.edited}</span>
      </span>
    );
  }
  switch (cell.kind) {
    case 'own':
      return <OwnFigure value={cell.value} childrenSum={cell.childrenSum} />;
    case 'sum':
      return (
        <span className={styles.sum} title={labels.sum}>
          <span aria-hidden="true">Σ </span>
          {grouped(cell.value)}
          <span className="hidden-visually"> {labels.sum}</span>
        </span>
      );
    case 'provisional':
      return (
        <span className={styles.provisional}>
          {grouped(cell.value)}
          <small>{labels.provisionalFrom(periodWithinYear(cell.from, language) || cell.from)}</small>
        </span>
      );
    case 'missing':
      return (
        <span className={styles.missing} title={labels.missingLong}>
          {labels.missing}
        </span>
      );
    case 'none':
      return <span className="muted">–</span>;
    default:
      return <span className="hidden-visually">{labels.notYet}</span>;
  }
}

function OwnFigure({ value, childrenSum }: { value: string; childrenSum: string | null }): JSX.Element {
  const labels = useLabels(baseLabels);
  return (
    <span className={styles.own}>
      {grouped(value)}
      {childrenSum !== null && (
        <small title={labels.differs}>
          <span aria-hidden="true">≠ Σ {grouped(childrenSum)}</span>
          <span className="hidden-visually">
            {labels.differs}, {labels.sumOf(grouped(childrenSum))}
          </span>
        </small>
      )}
    </span>
  );
}
