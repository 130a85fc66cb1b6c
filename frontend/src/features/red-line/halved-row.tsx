import type { JSX } from 'react';
import type { LeverOutlook } from '../../api/levers.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { percent } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Likelihood } from '../../parts/likelihood.tsx';
import { leverLabels } from './lever-labels.ts';
import styles from './levers.module.css';

type Halved = NonNullable<LeverOutlook['causes']>['alone'][number];

/** Which causes would have to be halved: each that is enough alone, else the smallest pair, else that none is. */
export function HalvedRow({ outlook: { causes, threshold, foreseen } }: { outlook: LeverOutlook }): JSX.Element | null {
  const labels = useLabels(leverLabels);
  if (causes === null) return null;
  const { alone, pair } = causes;
  const before = foreseen?.probability ?? null;
  return (
    <li>
      <span className={styles.number} aria-hidden="true">
        ½
      </span>
      <div>
        {alone.map((halved) => (
          <HalvedLine key={halved.causes.map(({ key }) => key).join()} halved={halved} before={before} />
        ))}
        {alone.length === 0 && pair !== null && <p>{labels.pairOnly}</p>}
        {alone.length === 0 && pair !== null && <HalvedLine halved={pair} before={before} />}
        {alone.length === 0 && pair === null && <p>{labels.notEnough(percent(threshold))}</p>}
      </div>
    </li>
  );
}

function HalvedLine({ halved, before }: { halved: Halved; before: string | null }): JSX.Element {
  const labels = useLabels(leverLabels);
  const language = useLanguage();
  const names = halved.causes.map(({ name }) => inLanguage(name, language)).join(labels.and);
  return (
    <div>
      <p className={styles.name}>{labels.halved(names)}</p>
      <p>
        {labels.likelihood} {before !== null && <Likelihood probability={before} />} {labels.arrow}{' '}
        <b>
          <Likelihood probability={halved.probability} />
        </b>
      </p>
    </div>
  );
}
