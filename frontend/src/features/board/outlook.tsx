import type { JSX } from 'react';
import type { Reading } from '../../api/models.ts';
import { shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Likelihood } from '../../parts/likelihood.tsx';
import { excessOf, type Projection } from '../../parts/projection.ts';
import { boardLabels } from './labels.ts';
import styles from './red-line-card.module.css';

/** Where the line is heading: how likely it is crossed and when, what is expected, and the plain run-rate beside it. */
export function Outlook({ reading }: { reading: Reading }): JSX.Element | null {
  const { projection } = reading;
  if (projection === null) return null;
  return (
    <div className={styles.outlook}>
      {reading.status !== 'breached' && <Danger projection={projection} isExpected={reading.risk === 'expected'} />}
      <Ending projection={projection} allowance={reading.allowance} />
    </div>
  );
}

interface DangerProps {
  projection: Projection;
  isExpected: boolean;
}

/** A day is named where a breach is expected; a warning has none (SCREENS §0, status words). */
function Danger({ projection: { breachProbability, breach }, isExpected }: DangerProps): JSX.Element | null {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  if (breachProbability === null) return null;
  const day = (value: string): string => shortDay(value, language);
  return (
    <p>
      <span>
        {labels.likelihood} <Likelihood probability={breachProbability} />
      </span>
      {breach !== null && isExpected && (
        <span>
          {labels.usedUpAround(day(breach.median))}{' '}
          <span className="muted">{labels.earlyLate(day(breach.early), day(breach.late))}</span>
        </span>
      )}
    </p>
  );
}

function Ending({ projection, allowance }: { projection: Projection; allowance: string | null }): JSX.Element {
  const labels = useLabels(boardLabels);
  const { count, naive } = projection;
  const excess = excessOf(naive.count, allowance);
  return (
    <p className="muted">
      <span>{labels.atTheEnd(grouped(count.expected), grouped(count.low), grouped(count.high))}</span>
      <span>
        {excess === null ? labels.naiveKept(grouped(naive.count)) : labels.naiveOver(grouped(naive.count), excess)}
      </span>
    </p>
  );
}
