import type { JSX } from 'react';
import type { Snapshot, SnapshotTrend } from '../../api/snapshot.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { compareDecimals, grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Sparkline } from '../../parts/sparkline.tsx';
import { periodTick } from '../../place/period.ts';
import { reviewLabels } from './labels.ts';
import { NumberCode } from './number-code.tsx';
import styles from './reviews.module.css';

/** How each rate came there, as a line with its limit and as the table behind it. */
export function TrendSection({ snapshot }: { snapshot: Snapshot }): JSX.Element | null {
  const labels = useLabels(reviewLabels);
  if (snapshot.trends.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{labels.trends}</h2>
      <div className={styles.trends}>
        {snapshot.trends.map((trend) => (
          <Trend key={trend.code} trend={trend} />
        ))}
      </div>
    </section>
  );
}

function Trend({ trend }: { trend: SnapshotTrend }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const language = useLanguage();
  const { code, points, limitValue } = trend;
  const first = points[0]?.period ?? '';
  const last = points.at(-1);
  const rate = last?.rate ?? null;
  return (
    <figure>
      <figcaption className={styles.trendHead}>
        <span>{inLanguage(trend.indicatorName, language)}</span>
        {limitValue !== null && <span className="muted">{labels.limitOf(grouped(limitValue))}</span>}
        <NumberCode code={code} />
      </figcaption>
      <Sparkline
        rates={points.map((point) => point.rate)}
        limit={limitValue}
        over={rate !== null && limitValue !== null && compareDecimals(rate, limitValue) > 0}
      />
      <p className={styles.axis}>
        <span>{periodTick(first)}</span>
        <span>
          {periodTick(last?.period ?? '')} <strong>{rate === null ? '–' : grouped(rate)}</strong>
        </span>
      </p>
      <details className={styles.behind}>
        <summary>{labels.behind}</summary>
        <TrendTable trend={trend} />
      </details>
    </figure>
  );
}

function TrendTable({ trend }: { trend: SnapshotTrend }): JSX.Element {
  const labels = useLabels(reviewLabels);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{labels.period}</th>
          <th scope="col" className="number">
            {labels.count}
          </th>
          <th scope="col" className="number">
            {labels.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {trend.points.map(({ period, count, rate, complete }) => (
          <tr key={period}>
            <th scope="row">{periodTick(period)}</th>
            <td className="number">{grouped(count)}</td>
            <td className="number">
              {rate === null ? '–' : grouped(rate)}
              {!complete && <span className="muted"> {labels.incomplete}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
