import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { carriedOutQuery, type Lever } from '../../api/levers.ts';
import type { Reading } from '../../api/models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { periodName } from '../../place/period.ts';
import { leverLabels } from './lever-labels.ts';
import styles from './levers.module.css';

/** Levers of periods that are over: what each promised against what came of it; nothing where there is none. */
export function PastLevers({ reading, headed = false }: { reading: Reading; headed?: boolean }): JSX.Element | null {
  const labels = useLabels(leverLabels);
  const { data = [] } = useQuery(carriedOutQuery(reading.unit, reading.indicator));
  const scored = data.filter(({ score }) => score !== null);
  if (scored.length === 0) return null;
  return (
    <section className={headed ? styles.section : undefined}>
      {headed ? <h2>{labels.past}</h2> : <h3>{labels.past}</h3>}
      <ul className={styles.rows}>
        {scored.map((lever) => (
          <PastLever key={lever.id} lever={lever} />
        ))}
      </ul>
    </section>
  );
}

function PastLever({ lever: { title, period, score } }: { lever: Lever }): JSX.Element | null {
  const labels = useLabels(leverLabels);
  const language = useLanguage();
  if (score === null) return null;
  const [promised, delivered, came] = [score.promised, score.delivered, score.came].map(grouped);
  return (
    <li>
      <span className={styles.number} aria-hidden="true">
        {score.verdict === 'missed' ? '×' : '✓'}
      </span>
      <div>
        <p className={styles.name}>
          {inLanguage(title, language)} <span>{periodName(period, language)}</span>
        </p>
        <p>
          {labels.verdicts[score.verdict]}
          <span className="muted"> · {labels.score(promised ?? '', delivered ?? '', came ?? '')}</span>
        </p>
      </div>
    </li>
  );
}
