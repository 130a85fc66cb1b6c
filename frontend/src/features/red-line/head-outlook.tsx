import type { JSX } from 'react';
import type { Reading } from '../../api/models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { compareDecimals, grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Likelihood } from '../../parts/likelihood.tsx';
import { excessOf } from '../../parts/projection.ts';
import { outlookLabels } from './outlook-labels.ts';
import styles from './red-line.module.css';

/** How likely the line is crossed, when, and what the plain run-rate would say. */
export function HeadOutlook({ reading }: { reading: Reading }): JSX.Element | null {
  const labels = useLabels(outlookLabels);
  const language = useLanguage();
  const { projection, status, allowance } = reading;
  if (projection === null) return null;
  const { breachProbability, breach, naive } = projection;
  const excess = excessOf(naive.count, allowance);
  const day = (value: string): string => shortDay(value, language);
  return (
    <ul className={styles.outlook}>
      {status !== 'breached' && breachProbability !== null && (
        <li>
          {labels.likelihood}{' '}
          <b>
            <Likelihood probability={breachProbability} />
          </b>
        </li>
      )}
      {status !== 'breached' && breach !== null && (
        <li>
          {labels.usedUp} <b>{day(breach.median)}</b>{' '}
          <span className="muted">{labels.earlyLate(day(breach.early), day(breach.late))}</span>
        </li>
      )}
      <li className="muted">
        {labels.naive} {excess === null ? labels.kept(grouped(naive.count)) : labels.over(grouped(naive.count), excess)}
      </li>
    </ul>
  );
}

/** What is still to come beside what is left, in one sentence: the incidents by name, then all together. */
export function OutlookSentence({ reading }: { reading: Reading }): JSX.Element | null {
  const labels = useLabels(outlookLabels);
  const language = useLanguage();
  const { projection, count, left } = reading;
  if (projection === null || left === null) return null;
  const more = (total: string): string => String(Math.max(0, Number(total) - Number(count)));
  const further = more(projection.count.expected);
  const incidents = projection.cohorts.map((cohort) =>
    labels.incident(
      inLanguage(cohort.name, language),
      grouped(cohort.counted),
      grouped(cohort.further.expected),
      `${grouped(cohort.further.low)}${labels.to}${grouped(cohort.further.high)}`,
    ),
  );
  const range = `${grouped(more(projection.count.low))}${labels.to}${grouped(more(projection.count.high))}`;
  const words =
    incidents.length > 0 ? labels.together(grouped(further), range) : labels.further(grouped(further), range);
  return (
    <p className={styles.sentence}>
      {incidents.join('')}
      {words}
      {verdict(further, left, labels)}
    </p>
  );
}

function verdict(further: string, left: string, labels: (typeof outlookLabels)['zh']): string {
  if (left.startsWith('-')) return labels.alreadyOver;
  return compareDecimals(further, left) > 0 ? labels.moreThan(grouped(left)) : labels.within(grouped(left));
}
