import type { JSX } from 'react';
import type { ForecastRecord, ForecastScore, LineHealth } from '../../api/models.ts';
import { percent } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { StatePanel } from '../../parts/state-panel.tsx';
import { ForecastTable } from './forecast-table.tsx';
import { lineHealthLabels } from './labels.ts';
import styles from './line-health.module.css';
import { notable } from './notable.ts';

interface RecordSectionProps {
  title: string;
  text: string;
  /** What is said where there is nothing to score: title and text. */
  empty: readonly [string, string];
  health: LineHealth;
  record: ForecastRecord;
}

/** Forecasts of one making and how good they were: a sentence, the figures beside the run-rate's, the rows that matter. */
export function RecordSection({ title, text, empty, health, record }: RecordSectionProps): JSX.Element {
  const labels = useLabels(lineHealthLabels);
  const { score } = record;
  return (
    <section className={styles.record} aria-label={title}>
      <h2>{title}</h2>
      <p className="muted">{text}</p>
      {score === null ? (
        <StatePanel title={empty[0]} small>
          {empty[1]}
        </StatePanel>
      ) : (
        <>
          <ScoreSentence score={score} periods={new Set(record.forecasts.map(({ period }) => period)).size} />
          <ScoreTable score={score} />
          <h3>{labels.notable}</h3>
          <ForecastTable rows={notable(record)} units={health.units} />
        </>
      )}
    </section>
  );
}

function ScoreSentence({ score, periods }: { score: ForecastScore; periods: number }): JSX.Element {
  const labels = useLabels(lineHealthLabels);
  const { given, right, missed, medianLead } = score.alarms;
  return (
    <p className={styles.sentence}>
      {labels.sentence(periods, given, right, missed)}
      {medianLead !== null && labels.lead(medianLead)}
      {labels.naiveMissed(score.naiveAlarms.missed)}
    </p>
  );
}

function ScoreTable({ score }: { score: ForecastScore }): JSX.Element {
  const labels = useLabels(lineHealthLabels);
  const { alarms, naiveAlarms } = score;
  const lead = (days: number | null): string => (days === null ? '–' : labels.days(days));
  const rows: [string, string | number, string | number][] = [
    [labels.given, alarms.given, naiveAlarms.given],
    [labels.right, alarms.right, naiveAlarms.right],
    [labels.wrong, alarms.wrong, naiveAlarms.wrong],
    [labels.missed, alarms.missed, naiveAlarms.missed],
    [labels.medianLead, lead(alarms.medianLead), lead(naiveAlarms.medianLead)],
    [labels.brier, score.brier.toFixed(3), score.naiveBrier.toFixed(3)],
    [labels.covered, percent(score.covered), '–'],
  ];
  return (
    <table className={`${list.table} ${styles.scores}`}>
      <caption className="muted">{labels.forecasts(score.forecasts, score.breaches)}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.measure}</th>
          <th scope="col">{labels.ours}</th>
          <th scope="col">{labels.naive}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ours, naive]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{ours}</td>
            <td className="muted">{naive}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
