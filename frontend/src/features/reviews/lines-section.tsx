import type { JSX } from 'react';
import type { CodedReading, Snapshot } from '../../api/snapshot.ts';
import { isAssessed } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { amountOf } from '../../parts/reading-figures.ts';
import { statusOf } from '../../parts/reading-status.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { periodName } from '../../place/period.ts';
import { reviewLabels } from './labels.ts';
import { NumberCode } from './number-code.tsx';
import styles from './reviews.module.css';
import { snapshotUnits } from './snapshot-units.ts';

/** Every line of the unit: what is left first, rates last. */
export function LinesSection({ snapshot }: { snapshot: Snapshot }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const assessed = isAssessed(snapshot.unit.code, snapshotUnits(snapshot));
  return (
    <section className={styles.section}>
      <h2>{labels.lines}</h2>
      {snapshot.lines.length === 0 ? (
        <p className="muted">{labels.noLines}</p>
      ) : (
        <table className={`${styles.table} ${styles.cards}`}>
          <thead>
            <tr>
              <th scope="col">{labels.line}</th>
              <th scope="col" className="number">
                {labels.left}
              </th>
              <th scope="col" className="number">
                {labels.used}
              </th>
              <th scope="col">{labels.status}</th>
              <th scope="col" className="number">
                {labels.rateOfLimit}
              </th>
              <th scope="col" className="number">
                {labels.previous}
              </th>
              <th scope="col">{labels.code}</th>
            </tr>
          </thead>
          <tbody>
            {snapshot.lines.map((line) => (
              <LineRow key={line.code} line={line} assessed={assessed} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function LineRow({ line: { code, reading }, assessed }: { line: CodedReading; assessed: boolean }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const language = useLanguage();
  const amount = amountOf(reading);
  const { count, allowance, rate, limitValue, breachedOn } = reading;
  const previous = reading.previous?.rate ?? null;
  return (
    <tr>
      <th scope="row">
        {inLanguage(reading.indicatorName, language)} · {periodName(reading.period, language)}
      </th>
      <td className={`number ${styles.amount}`} data-kind={amount.kind} data-label={labels.left}>
        {labels.amounts[amount.kind](grouped(amount.value))}
      </td>
      <td className="number" data-label={labels.used}>
        {grouped(count)}/{allowance === null ? '–' : grouped(allowance)}
      </td>
      <td data-label={labels.status}>
        <StatusMark status={statusOf(reading)} assessed={assessed} />
        {breachedOn !== null && <span className={styles.since}>{shortDay(breachedOn, language)}</span>}
      </td>
      <td className="number" data-label={labels.rateOfLimit}>
        {rate === null ? '–' : grouped(rate)}/{limitValue === null ? '–' : grouped(limitValue)}
      </td>
      <td className="number muted" data-label={labels.previous}>
        {previous === null ? '–' : grouped(previous)}
      </td>
      <td data-label={labels.code}>
        <NumberCode code={code} />
      </td>
    </tr>
  );
}
