import { useQuery } from '@tanstack/react-query';
import { type JSX, useMemo } from 'react';
import type { Trend } from '../../api/models.ts';
import { grouped } from '../../language/numbers.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import { Chart } from '../../widgets/chart.tsx';
import { redLineLabels } from './labels.ts';
import { type Line, trendQuery } from './red-line.queries.ts';
import styles from './red-line.module.css';
import { sinceFirstRate, trendChart } from './trend-chart.ts';

interface TrendSectionProps {
  line: Line;
  /** The last period shown, and how many of its kind. */
  period: string;
  periods: number;
}

/** The rates of the last periods with the limit line, and the same figures as a table. */
export function TrendSection({ line, period, periods }: TrendSectionProps): JSX.Element {
  const { place } = usePlace();
  const query = useQuery(trendQuery(line, { ...place, period }, periods));
  return (
    <QueryView query={query} skeleton={[24, 260]} small>
      {(trend) => <DrawnTrend trend={trend} />}
    </QueryView>
  );
}

function DrawnTrend({ trend: whole }: { trend: Trend }): JSX.Element {
  const trend = useMemo(() => sinceFirstRate(whole), [whole]);
  const labels = useLabels(redLineLabels);
  const options = useMemo(
    () => trendChart(trend, { rate: labels.rate, limit: labels.limitLine(trend.limitValue ?? '') }),
    [trend, labels],
  );
  const title = labels.trend(String(trend.points.length));
  return (
    <>
      <p className="muted">{title}</p>
      <div className={styles.chart}>
        <Chart options={options} name={title} />
      </div>
      <details className={styles.behind}>
        <summary>{labels.showTable}</summary>
        <TrendTable trend={trend} />
      </details>
    </>
  );
}

function TrendTable({ trend: { points, limitValue } }: { trend: Trend }): JSX.Element {
  const labels = useLabels(redLineLabels);
  const language = useLanguage();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{labels.period}</th>
          <th scope="col" className="number">
            {labels.countOnly}
          </th>
          <th scope="col" className="number">
            {labels.base}
          </th>
          <th scope="col" className="number">
            {labels.rate}
          </th>
          <th scope="col" className="number">
            {labels.limit}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ period, count, base, rate, complete }) => (
          <tr key={period}>
            <th scope="row">
              {periodName(period, language)}
              {!complete && <span className="muted"> · {labels.notClosed}</span>}
            </th>
            <td className="number">{grouped(count)}</td>
            <td className="number">{base === null ? '?' : grouped(base)}</td>
            <td className="number">{rate ?? '?'}</td>
            <td className="number">{limitValue ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
