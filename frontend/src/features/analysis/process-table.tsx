import type { JSX } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import type { Process, ProcessPoint } from './analysis.queries.ts';
import styles from './analysis.module.css';
import { analysisLabels } from './labels.ts';

/** The figures behind the chart, the latest first; each count opens its complaints. */
export function ProcessTable({ process }: { process: Process }): JSX.Element {
  const labels = useLabels(analysisLabels);
  return (
    <div className={styles.wideTable}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{labels.period}</th>
            <th scope="col" className="number">
              {labels.count}
            </th>
            <th scope="col" className="number">
              {labels.base}
            </th>
            <th scope="col" className="number">
              {labels.rate}
            </th>
            <th scope="col" className="number">
              {labels.range}
            </th>
            <th scope="col">{labels.signal}</th>
          </tr>
        </thead>
        <tbody>
          {process.points.toReversed().map((point) => (
            <Row key={point.period} point={point} indicator={process.indicator} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ point, indicator }: { point: ProcessPoint; indicator: string }): JSX.Element {
  const labels = useLabels(analysisLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const name = periodName(point.period, language);
  const count = grouped(point.count);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">
        <Link
          to={linkTo('/complaints', { indicator, period: point.period, asOf: null })}
          aria-label={labels.openCount(name, count)}
        >
          {count}
        </Link>
      </td>
      <td className="number">{point.base === null ? '?' : grouped(point.base)}</td>
      <td className="number">{point.rate ?? labels.noRate}</td>
      <td className="number">
        {point.limits === null
          ? '–'
          : labels.rangeText(String(Number(point.limits.lower)), String(Number(point.limits.upper)))}
      </td>
      <td>{point.complete ? signalText(point, labels) : labels.incomplete}</td>
    </tr>
  );
}

function signalText({ signals }: ProcessPoint, labels: (typeof analysisLabels)['zh']): string {
  if (signals.length === 0) return labels.noSignal;
  return signals.map(({ kind, side }) => `${labels.signals[kind]} · ${labels[side]}`).join(' / ');
}
