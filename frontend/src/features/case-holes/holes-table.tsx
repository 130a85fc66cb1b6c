import type { JSX } from 'react';
import { Link } from 'react-router';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { percent } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { periodName, periodTick } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import styles from './case-holes.module.css';
import type { HoleCell, HoleRow, HolesView } from './holes-view.ts';
import { caseHolesLabels } from './labels.ts';

interface HolesTableProps {
  rows: readonly HoleRow[];
  underWay: string | null;
  view: HolesView;
}

/** Units down, weeks or marks across; each number opens the complaints it counts. */
export function HolesTable({ rows, underWay, view }: HolesTableProps): JSX.Element {
  const labels = useLabels(caseHolesLabels);
  const language = useLanguage();
  const [whole] = rows;
  const columns = whole?.shown ?? [];
  const what = view.byWeek ? labels.lacks(labels.marks[view.mark]) : periodName(columns[0]?.period ?? '', language);
  return (
    <ScrollRegion className={styles.region} aria-label={labels.table(what)}>
      <table className={`${list.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{labels.unit}</th>
            {!view.byWeek && (
              <th scope="col" className={styles.figure}>
                {labels.complaints}
              </th>
            )}
            {columns.map(({ period, mark }) => (
              <th key={`${period} ${mark}`} scope="col" className={styles.figure}>
                {view.byWeek ? periodTick(period) : labels.lacks(labels.marks[mark])}
                {view.byWeek && period === underWay && <span className={styles.underWay}>{labels.underWay}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unit.code} data-whole={row === whole}>
              <th scope="row">{inLanguage(row.unit.name, language)}</th>
              {!view.byWeek && <td className={styles.figure}>{row.shown[0]?.cases ?? 0}</td>}
              {row.shown.map((cell) => (
                <td key={`${cell.period} ${cell.mark}`} className={styles.figure}>
                  <Cell unit={row.unit} cell={cell} layer={view.layer} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface CellProps {
  unit: HoleRow['unit'];
  cell: HoleCell;
  layer: HolesView['layer'];
}

/** How many lack the mark, of how many, and the share; nothing where there was no case. */
function Cell({ unit, cell: { period, mark, holes, cases }, layer }: CellProps): JSX.Element {
  const labels = useLabels(caseHolesLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  if (cases === 0) return <span className="muted">–</span>;
  const share = <span className={styles.share}>{percent(holes / cases)}</span>;
  if (holes === 0)
    return (
      <>
        <span className="muted">{labels.of(0, cases)}</span>
        {share}
      </>
    );
  const figures = labels.of(holes, cases);
  const name = labels.cell(figures, inLanguage(unit.name, language), periodName(period, language), labels.marks[mark]);
  return (
    <>
      <Link to={linkTo('/complaints', { unit: unit.code, period, lacks: mark, layer })} aria-label={name}>
        {figures}
      </Link>
      {share}
    </>
  );
}
