import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Board, BoardChild, Reading } from '../../api/models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { rounded } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { isAssessed, useUnits } from '../../api/units.ts';
import { knownStatus, type StatusCode, tally } from '../../parts/reading-status.ts';
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
      <section className={styles.children}>
        <h2 className={styles.head}>{labels.noChildren}</h2>
        <p className="muted">{labels.noChildrenText}</p>
      </section>
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
            <ChildRow key={child.unit.code} child={child} board={board} />
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
  const statuses = board.children.map((child) => childStatus(child, board.stale !== null));
  return (
    <ul className={styles.tally}>
      {tally(statuses).map(({ status, count }) => (
        <li key={status}>
          <StatusMark status={status} assessed={assessed} /> {count}
        </li>
      ))}
    </ul>
  );
}

function LineName({ reading }: { reading: Reading }): JSX.Element {
  const labels = useLabels(boardLabels);
  const name = inLanguage(reading.indicatorName, useLanguage());
  return (
    <div title={name}>
      <span>{name}</span>
      <span>· {labels.cycle[periodKind(reading.period) ?? 'year']}</span>
    </div>
  );
}

function ColumnHeads({ board }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.unit}>
          {labels.unit}
        </th>
        <th scope="col" className={`number ${styles.base}`}>
          {labels.base}
        </th>
        {board.cards.map(({ reading }) => (
          <th key={`${reading.indicator} ${reading.limit}`} scope="col" className={styles.line}>
            <LineName reading={reading} />
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

function ChildRow({ child, board }: { child: BoardChild; board: Board }): JSX.Element {
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { unit, base, readings, note } = child;
  const stale = board.stale !== null;
  const assessed = isAssessed(unit.code, useUnits());
  return (
    <tr>
      <th scope="row" className={styles.unit}>
        <Link to={linkTo('/board', { unit: unit.code })}>{inLanguage(unit.name, language)}</Link>
      </th>
      <td className={`number ${styles.base}`}>{base === null ? '?' : rounded(base, language)}</td>
      {readings.map((reading, index) =>
        reading === null ? (
          <td key={index} className="number">
            –
          </td>
        ) : (
          <LeftCell key={index} reading={reading} unit={unit} stale={stale} whole={board.cards[index]?.reading} />
        ),
      )}
      <td className={styles.status}>
        <StatusMark status={childStatus(child, stale)} assessed={assessed} />
      </td>
      <td className={styles.note}>{inLanguage(note, language)}</td>
    </tr>
  );
}

/** The worst status of a unit; "inside" is not said of data that stopped. */
function childStatus({ status }: BoardChild, stale: boolean): StatusCode {
  return stale && status === 'inside' ? 'stale' : knownStatus(status);
}
