import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Board } from '../../api/models.ts';
import { isAssessed, useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay, shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { redLinePath } from '../../parts/reading-figures.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import styles from './board.module.css';
import { boardLabels } from './labels.ts';

/** The conclusion in one sentence and, at most, a second one; a source that stopped is said before anything else. */
export function BoardHeadline({ board }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { headline, stale, dataAsOf, unit, period } = board;
  const assessed = isAssessed(unit.code, useUnits());
  return (
    <section className={styles.headline} data-kind={headline.kind}>
      {stale !== null && (
        <p className={styles.stale} role="status">
          {labels.stale(dataAsOf === null ? '' : shortDay(dataAsOf, language), String(stale.days))}
        </p>
      )}
      <p className={styles.print}>
        {inLanguage(unit.name, language)} · {periodName(period, language)} ·{' '}
        {dataAsOf === null ? '' : fullDay(dataAsOf, language)}
      </p>
      {headline.kind === 'breached' && <StatusMark status="breached" assessed={assessed} />}
      <h1>{inLanguage(headline.sentence, language)}</h1>
      <p className={styles.second}>
        {headline.second !== null && <span>{inLanguage(headline.second, language)}</span>}
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
