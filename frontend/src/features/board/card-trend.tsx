import type { JSX } from 'react';
import type { BoardCard } from '../../api/models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Sparkline } from '../../parts/sparkline.tsx';
import { periodKind, periodTick } from '../../place/period.ts';
import { boardLabels } from './labels.ts';
import styles from './red-line-card.module.css';

/** The last quarters of a line, from the first one known; wide screens name the first, the last and the limit. */
export function CardTrend({ card, over }: { card: BoardCard; over: boolean }): JSX.Element | null {
  const labels = useLabels(boardLabels);
  const points = card.trend.slice(card.trend.findIndex(({ rate }) => rate !== null));
  const [first, last] = [points.at(0), points.at(-1)];
  if (first === undefined || last === undefined || first.rate === null) return null;
  if (card.reading.limitKind === 'zero-tolerance' && points.every(({ rate }) => Number(rate) === 0))
    return <p className="muted">{labels.trendOfZeros(String(points.length))}</p>;
  const limit = trendLimit(card);
  return (
    <div className={styles.trend}>
      <span>{labels.trend(String(points.length))}</span>
      <div className={styles.drawing}>
        <Sparkline rates={points.map(({ rate }) => rate)} limit={limit} over={over} />
        <p className={styles.ends} aria-hidden="true">
          <span>
            {periodTick(first.period)} <b>{first.rate}</b>
          </span>
          {limit !== null && <span>{labels.limit(limit)}</span>}
          <span>
            {periodTick(last.period)} <b>{last.rate}</b>
          </span>
        </p>
      </div>
    </div>
  );
}

/** The limit belongs into the trend only where both speak of the same kind of period: quarters have no yearly limit. */
function trendLimit({ reading, trend }: BoardCard): string | null {
  const last = trend.at(-1);
  return last !== undefined && periodKind(last.period) === periodKind(reading.period) ? reading.limitValue : null;
}
