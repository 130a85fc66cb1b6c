import type { JSX } from 'react';
import type { Board } from '../../api/models.ts';
import { useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { shortDay, wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { periodName } from '../../place/period.ts';
import styles from './board-aside.module.css';
import { boardLabels } from './labels.ts';

/** Whether the figures can be relied on, and what was last frozen. */
export function BoardAside({ board }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  return (
    <aside className={styles.aside} aria-label={labels.aside}>
      <h2>{labels.data}</h2>
      <DataState board={board} />
      <h2>{labels.reviews}</h2>
      <IssuedReviews board={board} />
    </aside>
  );
}

function DataState({ board: { imports, missing } }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  return (
    <ul>
      <li>
        {imports.lastPublishedAt === null
          ? labels.neverImported
          : labels.lastImport(wallClock(imports.lastPublishedAt, timeZone))}
      </li>
      <li>{imports.openRejects === '0' ? labels.noRejects : labels.openRejects(grouped(imports.openRejects))}</li>
      {missing.length === 0 && <li>{labels.allReported}</li>}
      {missing.map(({ unit, since }) => (
        <li key={unit.code} className={styles.missing}>
          <span>? {inLanguage(unit.name, language)}</span> {labels.missing(shortDay(since, language))}
        </li>
      ))}
    </ul>
  );
}

function IssuedReviews({ board: { reviews } }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  if (reviews.length === 0) return <p className="muted">{labels.noReviews}</p>;
  return (
    <ul>
      {reviews.map(({ id, number, period, issuedAt }) => (
        <li key={id}>
          {number}{' '}
          <span className="muted">
            {periodName(period, language)} ·{' '}
            {labels.issuedAt(shortDay(wallClock(issuedAt, timeZone).slice(0, 10), language))}
          </span>
        </li>
      ))}
    </ul>
  );
}
