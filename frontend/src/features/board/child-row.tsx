import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Board, BoardCard, BoardChild } from '../../api/models.ts';
import { isAssessed, useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { rounded } from '../../language/numbers.ts';
import { knownStatus, type StatusCode } from '../../parts/reading-status.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { usePlace } from '../../place/use-place.ts';
import styles from './children-table.module.css';
import { LineCell } from './left-cell.tsx';
import { shortCause } from './short-cause.ts';
import { lineKey } from './shown-lines.ts';

interface ChildRowProps {
  child: BoardChild;
  board: Board;
  /** The lines that have a column. */
  shown: readonly BoardCard[];
}

/** One unit: what it has left of each line, its worst status, and why. */
export function ChildRow({ child, board, shown }: ChildRowProps): JSX.Element {
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { unit, base, readings } = child;
  const stale = board.stale !== null;
  const status = childStatus(child, stale);
  return (
    <tr data-status={status}>
      <th scope="row" className={styles.unit}>
        <Link to={linkTo('/board', { unit: unit.code })}>{inLanguage(unit.name, language)}</Link>
      </th>
      <td className={`number ${styles.base}`}>{base === null ? '?' : rounded(base, language)}</td>
      {shown.map((card) => (
        <LineCell
          key={lineKey(card)}
          reading={readings[board.cards.indexOf(card)] ?? null}
          unit={unit}
          stale={stale}
          whole={card.reading}
        />
      ))}
      <td className={styles.status}>
        <StatusMark status={status} assessed={isAssessed(unit.code, useUnits())} />
      </td>
      <Why child={child} status={status} />
    </tr>
  );
}

/** What explains a unit in danger; for any other what is to be known about its data. */
function Why({ child: { causes, note }, status }: { child: BoardChild; status: StatusCode }): JSX.Element {
  const language = useLanguage();
  const cause = shortCause(causes, language);
  const full = causes.map(({ name }) => inLanguage(name, language)).join(language === 'zh' ? '、' : ', ');
  const text = cause === '' && status !== 'breached' ? inLanguage(note, language) : cause;
  return (
    <td className={styles.note} title={full === cause ? undefined : full}>
      {text}
    </td>
  );
}

/** The worst status of a unit; "inside" is not said of data that stopped. */
export function childStatus({ status }: BoardChild, stale: boolean): StatusCode {
  return stale && status === 'inside' ? 'stale' : knownStatus(status);
}
