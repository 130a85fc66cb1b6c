import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Board, BoardChild } from '../../api/models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { rounded } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { isAssessed, useUnits } from '../../api/units.ts';
import { knownStatus, tally } from '../../parts/reading-status.ts';
import { StatePanel } from '../../parts/state-panel.tsx';
import { StatusMark } from '../../parts/status-mark.tsx';
import { periodKind } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import styles from './children-table.module.css';
import { boardLabels } from './labels.ts';
import { LeftCell } from './left-cell.tsx';

/** The units directly below: what each has left of every line, worst status first, without ranks. */
export function ChildrenTable({ board }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  if (board.children.length === 0) {
    return (
      <StatePanel title={labels.noChildren} small>
        {labels.noChildrenText}
      </StatePanel>
    );
  }
  return (
    <section className={styles.children}>
      <div className={styles.head}>
        <h2>{labels.children}</h2>
        <ChildrenTally board={board} />
        <span className={styles.order}>{labels.childrenOrder}</span>
      </div>
      <table className={styles.table}>
        <ColumnHeads board={board} />
        <tbody>
          {board.children.map((child) => (
            <ChildRow key={child.unit.code} child={child} stale={board.stale !== null} />
          ))}
        </tbody>
      </table>
      {board.apportionNote !== null && <p className={styles.apportion}>{inLanguage(board.apportionNote, language)}</p>}
    </section>
  );
}

function ChildrenTally({ board }: { board: Board }): JSX.Element {
  const units = useUnits();
  const assessed = isAssessed(board.children[0]?.unit.code ?? '', units);
  return (
    <ul className={styles.tally}>
      {tally(board.children.map(({ status }) => knownStatus(status))).map(({ status, count }) => (
        <li key={status}>
          <StatusMark status={status} assessed={assessed} /> {count}
        </li>
      ))}
    </ul>
  );
}

function ColumnHeads({ board }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  return (
    <thead>
      <tr>
        <th scope="col">{labels.unit}</th>
        <th scope="col" className={`number ${styles.base}`}>
          {labels.base}
        </th>
        {board.cards.map(({ reading }) => (
          <th key={`${reading.indicator} ${reading.limit}`} scope="col" className="number">
            {inLanguage(reading.indicatorName, language)} · {labels.cycle[periodKind(reading.period) ?? 'year']}
          </th>
        ))}
        <th scope="col" className={styles.status}>
          {labels.status}
        </th>
        <th scope="col" className={styles.note}>
          {labels.note}
        </th>
      </tr>
    </thead>
  );
}

function ChildRow({ child, stale }: { child: BoardChild; stale: boolean }): JSX.Element {
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { unit, base, readings, status, note } = child;
  const assessed = isAssessed(unit.code, useUnits());
  return (
    <tr>
      <th scope="row" className={styles.unit}>
        <Link to={linkTo('/board', { unit: unit.code })}>{inLanguage(unit.name, language)}</Link>
      </th>
      <td className={`number ${styles.base}`}>{base === null ? '?' : rounded(base, language)}</td>
      {readings.map((reading) => (
        <LeftCell key={`${reading.indicator} ${reading.limit}`} reading={reading} unit={unit} stale={stale} />
      ))}
      <td className={styles.status}>
        <StatusMark status={stale && status === 'inside' ? 'stale' : knownStatus(status)} assessed={assessed} />
      </td>
      <td className={styles.note}>{inLanguage(note, language)}</td>
    </tr>
  );
}
