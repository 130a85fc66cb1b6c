import type { JSX } from 'react';
import { Link } from 'react-router';
import type { BoardCard, Reading } from '../../api/models.ts';
import { isAssessed, useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped, percent } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { CountTrigger } from '../../parts/count-trigger.tsx';
import { KnownSince } from '../../parts/known-since.tsx';
import { amountOf, redLinePath } from '../../parts/reading-figures.ts';
import { statusOf } from '../../parts/reading-status.ts';
import { ShareBar } from '../../parts/share-bar.tsx';
import { StatusMark } from '../../parts/status-mark.tsx';
import { periodKind, periodName, periodWithinYear } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import { AwaitedLine } from './awaited-line.tsx';
import { CardTrend } from './card-trend.tsx';
import { ExcludedLine } from './excluded-line.tsx';
import { boardLabels } from './labels.ts';
import { Outlook } from './outlook.tsx';
import { RateLine } from './rate-line.tsx';
import styles from './red-line-card.module.css';

interface RedLineCardProps {
  card: BoardCard;
  stale: boolean;
  /** Whether the headline speaks of it. */
  told: boolean;
}

/** One red line at its fixed place: what is left, shape and word, the bar, then the rate and its past. */
export function RedLineCard({ card, stale, told }: RedLineCardProps): JSX.Element {
  const language = useLanguage();
  const { reading, workingTime } = card;
  const status = statusOf(reading, stale);
  const name = `${inLanguage(reading.indicatorName, language)} · ${titlePeriod(reading.period, language)}`;
  return (
    <article className={styles.card} data-status={status} data-told={told}>
      <h2 className={styles.name}>{name}</h2>
      <div className={styles.first}>
        <AmountLink reading={reading} name={name} />
        <StatusMark status={status} assessed={isAssessed(reading.unit, useUnits())} />
      </div>
      {reading.usedShare !== null && (
        <div className={styles.bar}>
          <ShareBar usedShare={reading.usedShare} elapsedShare={workingTime.elapsed} />
        </div>
      )}
      <UsedLine card={card} name={name} />
      <ExcludedLine reading={reading} name={name} />
      <KnownSince reading={reading} />
      <AwaitedLine card={card} name={name} />
      <CountTrigger reading={reading} />
      {status !== 'stale' && status !== 'incomplete' && <Outlook reading={reading} />}
      <div className={styles.past}>
        <RateLine reading={reading} />
        <CardTrend card={card} over={status === 'breached'} />
      </div>
    </article>
  );
}

function titlePeriod(period: string, language: 'zh' | 'en'): string {
  return periodKind(period) === 'quarter' ? periodWithinYear(period, language) : periodName(period, language);
}

function AmountLink({ reading, name }: { reading: Reading; name: string }): JSX.Element {
  const labels = useLabels(boardLabels);
  const { linkTo } = usePlace();
  const amount = amountOf(reading);
  const { before, after } = labels[amount.kind];
  const spoken = [before, grouped(amount.value), after].filter((word) => word !== '').join(' ');
  return (
    <Link
      className={styles.amount}
      data-kind={amount.kind}
      to={linkTo(redLinePath(reading.indicator), { limit: reading.limit })}
      aria-label={labels.linkToLine(`${name} ${spoken}`)}
    >
      {before !== '' && <span>{before}</span>} <strong>{grouped(amount.value)}</strong> <span>{after}</span>
    </Link>
  );
}

/** How much of the allowance is used; nothing is allowed where nothing is tolerated. */
function usedInWords(
  { limitKind, allowance, usedShare, count }: Reading,
  labels: (typeof boardLabels)['zh'],
): string | null {
  if (limitKind === 'zero-tolerance') return labels.noneAllowed;
  if (allowance === null || usedShare === null) return null;
  return labels.used(grouped(count), grouped(allowance), percent(usedShare));
}

function UsedLine({ card, name }: { card: BoardCard; name: string }): JSX.Element | null {
  const { reading, workingTime } = card;
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { indicator, period, breachedOn, unit } = reading;
  const assessed = isAssessed(unit, useUnits());
  const used = usedInWords(reading, labels);
  if (used === null) return null;
  const onDay = assessed ? labels.breachedOn : labels.exceededOn;
  return (
    <p className={styles.used}>
      <Link to={linkTo('/complaints', { indicator, period })} aria-label={labels.linkToComplaints(`${name} ${used}`)}>
        {used}
      </Link>
      {breachedOn === null ? (
        <span className="muted">
          {periodKind(period) === 'rolling' ? labels.rolls : <Elapsed workingTime={workingTime} />}
        </span>
      ) : (
        <span className="over">{onDay(shortDay(breachedOn, language))}</span>
      )}
    </p>
  );
}

function Elapsed({ workingTime: { elapsed, daysLeft } }: Pick<BoardCard, 'workingTime'>): JSX.Element {
  const labels = useLabels(boardLabels);
  return (
    <>
      {labels.elapsed(percent(elapsed))}
      <span className={styles.daysLeft}>{labels.daysLeft(String(daysLeft))}</span>
    </>
  );
}
