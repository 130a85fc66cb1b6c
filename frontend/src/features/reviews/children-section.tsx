import type { JSX } from 'react';
import type { CodedReading, Snapshot } from '../../api/snapshot.ts';
import { isAssessed } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { statusOf } from '../../parts/reading-status.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { periodTick } from '../../place/period.ts';
import { reviewLabels } from './labels.ts';
import { NumberCode } from './number-code.tsx';
import { childRows, snapshotUnits } from './snapshot-units.ts';
import styles from './reviews.module.css';

/** The units directly below, worst status first, without ranks. */
export function ChildrenSection({ snapshot }: { snapshot: Snapshot }): JSX.Element | null {
  const labels = useLabels(reviewLabels);
  const language = useLanguage();
  if (snapshot.children.length === 0) return null;
  const units = snapshotUnits(snapshot);
  return (
    <section className={styles.section}>
      <h2>
        {labels.children} <span className="muted">{labels.childrenOrder}</span>
      </h2>
      <table className={`${styles.table} ${styles.cards} ${styles.byUnit}`}>
        <thead>
          <tr>
            <th scope="col">{labels.unit}</th>
            {snapshot.lines.map((line) => (
              <th key={line.code} scope="col" className="number">
                {lineName(line, language)}
              </th>
            ))}
            <th scope="col">{labels.status}</th>
          </tr>
        </thead>
        <tbody>
          {childRows(snapshot, language).map(({ unit, status, cells }) => (
            <tr key={unit.code}>
              <th scope="row">{inLanguage(unit.name, language)}</th>
              {cells.map((cell, index) => {
                const line = snapshot.lines[index];
                return (
                  <td
                    key={line?.code ?? index}
                    className="number"
                    data-label={line === undefined ? '' : lineName(line, language)}
                  >
                    {cell === null ? <span className="muted">–</span> : <LeftOfAllowance cell={cell} />}
                  </td>
                );
              })}
              <td data-label={labels.status}>
                <StatusMark status={status} assessed={isAssessed(unit.code, units)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LeftOfAllowance({ cell: { code, reading } }: { cell: CodedReading }): JSX.Element {
  const { left, allowance, count } = reading;
  const over = statusOf(reading) === 'breached';
  return (
    <>
      <span className={over ? 'over' : undefined}>
        {left === null || allowance === null ? grouped(count) : `${grouped(left)}/${grouped(allowance)}`}
      </span>{' '}
      <NumberCode code={code} />
    </>
  );
}

function lineName({ reading }: CodedReading, language: 'zh' | 'en'): string {
  return `${inLanguage(reading.indicatorName, language)} · ${periodTick(reading.period)}`;
}
