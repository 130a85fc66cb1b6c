import { useQuery } from '@tanstack/react-query';
import { type JSX, useMemo } from 'react';
import type { Reading, Trend } from '../../api/models.ts';
import { grouped } from '../../language/numbers.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import { Chart } from '../../widgets/chart.tsx';
import type { ChartChoice } from './chart-choice.ts';
import { redLineLabels } from './labels.ts';
import { type Line, trendQuery } from './red-line.queries.ts';
import styles from './red-line.module.css';
import { trendChart } from './trend-chart.ts';
import { periodsBefore, type SeriesQuestion, trendSeries } from './trend-series.ts';

interface TrendSectionProps {
  line: Line;
  reading: Reading;
  /** The last period shown, and how many of its kind. */
  period: string;
  periods: number;
  choice: ChartChoice;
}

/** The last periods with the limit line, and the same figures as a table. */
export function TrendSection({ line, reading, period, periods, choice }: TrendSectionProps): JSX.Element {
  const { place } = usePlace();
  const before = periodsBefore(period, choice.beside.includes('year'));
  const query = useQuery(trendQuery(line, { ...place, period }, periods + before));
  const { figure } = choice;
  const { multiplier } = reading;
  return (
    <QueryView query={query} skeleton={[24, 260]} small>
      {(trend) => <DrawnTrend trend={trend} asked={{ figure, before, multiplier }} />}
    </QueryView>
  );
}

function DrawnTrend({ trend, asked }: { trend: Trend; asked: SeriesQuestion }): JSX.Element {
  const { figure, before, multiplier } = asked;
  const labels = useLabels(redLineLabels);
  const series = useMemo(() => trendSeries(trend, { figure, before, multiplier }), [trend, figure, before, multiplier]);
  const isRate = figure === 'rate';
  const options = useMemo(
    () =>
      trendChart(series, trend, {
        figure: isRate ? labels.rate : labels.countOnly,
        limit: isRate ? labels.limitLine(trend.limitValue ?? '') : labels.limitAsCount,
        yearBefore: labels.yearBefore,
      }),
    [series, trend, isRate, labels],
  );
  const title = labels.trend(String(series.points.length));
  return (
    <>
      <p className="muted">
        {title}
        {before > 0 && ` · ${labels.greyIsYearBefore}`}
      </p>
      <div className={styles.chart}>
        <Chart options={options} name={title} />
      </div>
      <details className={styles.behind}>
        <summary>{labels.showTable}</summary>
        <TrendTable trend={{ ...trend, points: series.points }} />
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
