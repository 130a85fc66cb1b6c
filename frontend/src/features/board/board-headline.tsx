import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Board } from '../../api/models.ts';
import { isAssessed, useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay, shortDay } from '../../language/days.ts';
import { type Language, useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { redLinePath } from '../../parts/reading-figures.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import styles from './board.module.css';
import { boardLabels } from './labels.ts';

/** The conclusion in one sentence and, at most, a second one. */
export function BoardHeadline({ board }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { headline, dataAsOf, unit, period } = board;
  const assessed = isAssessed(unit.code, useUnits());
  const second = secondSentence(board, labels, language);
  return (
    <section className={styles.headline}>
      <p className={styles.print}>
        {inLanguage(unit.name, language)} · {periodName(period, language)} ·{' '}
        {dataAsOf === null ? '' : fullDay(dataAsOf, language)}
      </p>
      <h1>
        {headline.kind === 'breached' && <StatusMark status="breached" assessed={assessed} compact />}
        {inLanguage(headline.sentence, language)}
      </h1>
      <p className={styles.second}>
        {second !== '' && <span>{second}</span>}
        {headline.reading !== null && (
          <Link
            className="screen-only"
            to={linkTo(redLinePath(headline.reading.indicator), { limit: headline.reading.limit })}
          >
            {labels.openLine}
          </Link>
        )}
      </p>
    </section>
  );
}

/** A breach stands first whatever happens: that its source stopped is then said in the second line. */
function secondSentence(
  { headline, stale, dataAsOf }: Board,
  labels: (typeof boardLabels)['zh'],
  language: Language,
): string {
  const second = headline.second === null ? '' : inLanguage(headline.second, language);
  if (stale === null || dataAsOf === null || headline.kind !== 'breached') return second;
  return `${labels.stale(shortDay(dataAsOf, language), String(stale.days))} ${second}`;
}
