import type { JSX } from 'react';
import type { Snapshot } from '../../api/snapshot.ts';
import { isAssessed } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { knownStatus } from '../../parts/reading-status.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { reviewLabels } from './labels.ts';
import { NumberCode } from './number-code.tsx';
import styles from './reviews.module.css';
import { snapshotUnits } from './snapshot-units.ts';

/** The sentences the figures make, in their order; each leads to its number. */
export function Conclusions({ snapshot }: { snapshot: Snapshot }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const language = useLanguage();
  const assessed = isAssessed(snapshot.unit.code, snapshotUnits(snapshot));
  return (
    <section className={styles.section}>
      <h2>{labels.conclusions}</h2>
      {snapshot.conclusions.length === 0 && <p className="muted">{labels.noConclusions}</p>}
      <ol className={styles.conclusions}>
        {snapshot.conclusions.map((conclusion) => (
          <li key={conclusion.zh}>
            {conclusion.status !== null && (
              <StatusMark status={knownStatus(conclusion.status)} assessed={assessed} compact />
            )}
            <p>
              {inLanguage(conclusion, language)} {conclusion.code !== null && <NumberCode code={conclusion.code} />}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
