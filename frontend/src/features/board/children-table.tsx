import type { JSX } from 'react';
import type { Board, BoardCard, Reading } from '../../api/models.ts';
import { isAssessed, useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { cycleWord } from './cycle-word.ts';
import { ChildRow, childStatus } from './child-row.tsx';
import styles from './children-table.module.css';
import { columnLines } from './column-lines.ts';
import { boardLabels } from './labels.ts';
import { StatusFilter } from './status-filter.tsx';
import { UnitChips } from './unit-chips.tsx';
import { useShownLines } from './use-shown-lines.ts';
import { useStatusFilter } from './use-status-filter.ts';

/** The units directly below: what each has left of every line, worst status first, without ranks. */
export function ChildrenTable({ board }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  const [chosen] = useStatusFilter();
  const shown = columnLines(useShownLines(board).shown, board);
  if (board.children.length === 0) {
    return (
      <section className={styles.children}>
        <h2 className={styles.head}>{labels.noChildren}</h2>
        <p className="muted">{labels.noChildrenText}</p>
      </section>
    );
  }
  const children = board.children.filter(
    (child) => chosen === null || childStatus(child, board.stale !== null) === chosen,
  );
  return (
    <section className={styles.children}>
      <TableHead board={board} />
      <UnitChips units={children} stale={board.stale !== null} />
      <table className={styles.table} data-all={chosen === null} data-lines={shown.length}>
        <ColumnHeads shown={shown} />
        <tbody>
          {children.map((child) => (
            <ChildRow key={child.unit.code} child={child} board={board} shown={shown} />
          ))}
        </tbody>
      </table>
      {children.length === 0 && <p className="muted">{labels.noneOfStatus}</p>}
      {board.apportionNote !== null && <p className={styles.apportion}>{inLanguage(board.apportionNote, language)}</p>}
    </section>
  );
}

function TableHead({ board: { children, stale } }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  const units = useUnits();
  const [chosen, choose] = useStatusFilter();
  const first = units.find(({ code }) => code === children[0]?.unit.code);
  const names: Readonly<Record<string, string>> = labels.childrenOfKind;
  return (
    <div className={styles.head}>
      <h2>{names[first?.kind ?? ''] ?? labels.children}</h2>
      <StatusFilter
        statuses={children.map((child) => childStatus(child, stale !== null))}
        assessed={isAssessed(first?.code ?? '', units)}
        chosen={chosen}
        choose={choose}
      />
      <span className={styles.order}>{labels.childrenOrder}</span>
    </div>
  );
}

function LineName({ reading }: { reading: Reading }): JSX.Element {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  const name = inLanguage(reading.indicatorName, language);
  return (
    <div>
      {name} ·&nbsp;{cycleWord(reading, labels.cycle, language)}
    </div>
  );
}

function ColumnHeads({ shown }: { shown: readonly BoardCard[] }): JSX.Element {
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
        {shown.map(({ reading }) => (
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
