import type { JSX } from 'react';
import type { LineHealth } from '../../api/models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay, shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { percent } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { periodName } from '../../place/period.ts';
import { lineHealthLabels } from './labels.ts';
import styles from './line-health.module.css';
import type { NotableForecast } from './notable.ts';

interface ForecastTableProps {
  rows: readonly NotableForecast[];
  units: LineHealth['units'];
}

/** What was said, and what came. */
export function ForecastTable({ rows, units }: ForecastTableProps): JSX.Element {
  const labels = useLabels(lineHealthLabels);
  if (rows.length === 0) return <p className="muted">{labels.noneNotable}</p>;
  const headings = [
    labels.period,
    labels.unit,
    labels.asOf,
    labels.chance,
    labels.range,
    labels.naive,
    labels.allowance,
    labels.outcome,
    '',
  ];
  return (
    <ScrollRegion className={styles.scroll} aria-label={labels.notable}>
      <table className={list.table}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ForecastRow key={`${row.period} ${row.unit}`} row={row} units={units} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function ForecastRow({ row, units }: { row: NotableForecast; units: LineHealth['units'] }): JSX.Element {
  const labels = useLabels(lineHealthLabels);
  const language = useLanguage();
  const unit = units.find(({ code }) => code === row.unit);
  const { count, breached, breachedOn } = row.outcome;
  const day = breachedOn === null ? '' : shortDay(breachedOn, language);
  return (
    <tr>
      <td>{periodName(row.period, language)}</td>
      <th scope="row">{unit === undefined ? row.unit : inLanguage(unit.name, language)}</th>
      <td>{fullDay(row.asOf, language)}</td>
      <td>{percent(row.probability)}</td>
      <td>
        {row.low}–{row.high}
      </td>
      <td className="muted">{row.naive}</td>
      <td>{row.allowance}</td>
      <td>{breached ? labels.over(count, day) : labels.keptLine(count)}</td>
      <td>{labels.verdict[row.verdict]}</td>
    </tr>
  );
}
