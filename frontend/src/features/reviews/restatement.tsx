import type { JSX } from 'react';
import type { Figure, Snapshot } from '../../api/snapshot.ts';
import { isAssessed } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { knownStatus } from '../../parts/reading-status.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { reviewLabels } from './labels.ts';
import { NumberCode } from './number-code.tsx';
import { type RestatedRow, restatedRows } from './restated-rows.ts';
import styles from './reviews.module.css';
import { snapshotUnits } from './snapshot-units.ts';

/** What this edition says otherwise than the one before, and whether a verdict turned. */
export function Restatement({ snapshot }: { snapshot: Snapshot }): JSX.Element | null {
  const labels = useLabels(reviewLabels);
  if (snapshot.restates === null) return null;
  const rows = restatedRows(snapshot);
  const flipped = rows.filter(({ flips }) => flips).length;
  return (
    <section className={styles.section}>
      <h2>{labels.restated.title(snapshot.restates.number)}</h2>
      <p>{labels.restated.summary(String(rows.length), String(flipped))}</p>
      {rows.length > 0 && (
        <table className={`${styles.table} ${styles.cards}`}>
          <thead>
            <tr>
              <th scope="col">{labels.name}</th>
              <th scope="col">{labels.restated.before}</th>
              <th scope="col">{labels.restated.after}</th>
              <th scope="col">{labels.restated.verdict}</th>
              <th scope="col">{labels.code}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.code} row={row} assessed={isAssessed(snapshot.unit.code, snapshotUnits(snapshot))} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ row, assessed }: { row: RestatedRow; assessed: boolean }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">{inLanguage(row.name, language)}</th>
      <td className="muted" data-label={labels.restated.before}>
        <Figures figure={row.before} />
      </td>
      <td data-label={labels.restated.after}>
        <Figures figure={row.after} />
      </td>
      <td data-label={labels.restated.verdict}>
        {row.flips ? (
          <span className={styles.flip}>
            <StatusMark status={knownStatus(row.before.status)} assessed={assessed} /> →{' '}
            <StatusMark status={knownStatus(row.after.status)} assessed={assessed} />
            <strong>{labels.restated.flipped}</strong>
          </span>
        ) : (
          <span className="muted">{labels.restated.stands}</span>
        )}
      </td>
      <td data-label={labels.code}>
        <NumberCode code={row.code} />
      </td>
    </tr>
  );
}

function Figures({ figure: { count, rate } }: { figure: Figure }): JSX.Element {
  const labels = useLabels(reviewLabels);
  return <>{rate === null ? labels.cases(grouped(count)) : labels.casesAndRate(grouped(count), grouped(rate))}</>;
}
