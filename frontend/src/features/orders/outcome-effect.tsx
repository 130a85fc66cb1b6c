import type { JSX } from 'react';
import type { OrderOutcome } from '../../api/order-models.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import styles from './orders.module.css';
import { intervalOf } from './outcome-interval.ts';
import { outcomeLabels } from './outcome-labels.ts';

const height = 28;
const width = 200;

/** What came of it: the verdict, or what is known so far; counts, comparison, ratio with its interval. */
export function OutcomeEffect({ outcome }: { outcome: OrderOutcome }): JSX.Element | null {
  const labels = useLabels(outcomeLabels);
  const language = useLanguage();
  const { observed, verdict, judgedOn, figures, days } = outcome;
  if (observed === null) return null;
  const count = (value: number): string => value.toLocaleString('en');
  const progress = labels.observed(observed.daysOver, days);
  return (
    <>
      <p>
        {verdict === null ? (
          <>
            <strong>{progress}</strong> <span className="muted">{labels.until(fullDay(observed.until, language))}</span>
          </>
        ) : (
          <>
            <strong>{labels.verdicts[verdict]}</strong>{' '}
            <span className="muted">{judgedOn !== null && labels.judged(fullDay(judgedOn, language))}</span>
          </>
        )}
      </p>
      {figures !== null && (
        <>
          <p>
            {verdict === null && `${labels.running(observed.daysOver)} `}
            {labels.counted(count(figures.own.before), count(figures.own.after))}{' '}
            <span className="muted">
              {figures.others === null || figures.comparison === 'none'
                ? labels.alone
                : labels.othersCounted(
                    labels.others[figures.comparison],
                    count(figures.others.before),
                    count(figures.others.after),
                  )}
            </span>
          </p>
          <Interval figures={figures} isRunning={verdict === null} />
          {figures.silence !== null && <p className="muted">{labels.silences[figures.silence]}</p>}
        </>
      )}
    </>
  );
}

interface IntervalProps {
  figures: NonNullable<OrderOutcome['figures']>;
  isRunning: boolean;
}

/** The ratio as a point on its interval, beside the line of no change. */
function Interval({ figures: { effect }, isRunning }: IntervalProps): JSX.Element | null {
  const labels = useLabels(outcomeLabels);
  if (effect === null) return null;
  const { ratio, low, high } = effect;
  const words = labels.ratio(ratio.toFixed(2), low.toFixed(2), high === null ? '∞' : high.toFixed(2));
  const at = intervalOf({ ratio, low, high }, width);
  return (
    <p className={styles.effect}>
      <b>
        {isRunning && `${labels.soFar} `}
        {words}
      </b>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={labels.scale}>
        <title>{labels.scale}</title>
        <line x1={at.one} x2={at.one} y1={2} y2={height - 2} stroke="var(--rule)" strokeWidth={2} />
        <line x1={at.low} x2={at.high} y1={height / 2} y2={height / 2} stroke="var(--ink)" strokeWidth={2} />
        <circle cx={at.ratio} cy={height / 2} r={4} fill="var(--ink)" />
      </svg>
    </p>
  );
}
