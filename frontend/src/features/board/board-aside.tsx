import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Board } from '../../api/models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { shortDay, wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import styles from './board-aside.module.css';
import { DataGaps } from './data-gaps.tsx';
import { Decisions } from './decisions.tsx';
import { boardLabels } from './labels.ts';

/** Whether the figures can be relied on, and what was last frozen. */
export function BoardAside({ board }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  return (
    <aside className={styles.aside} aria-label={labels.aside}>
      <Decisions unit={board.unit.code} />
      <h2>
        {labels.data} <Filling board={board} />
      </h2>
      <ul>
        <DataGaps board={board} />
        <LastImport board={board} />
      </ul>
      <h2>{labels.reviews}</h2>
      <IssuedReviews board={board} />
    </aside>
  );
}

/** How many of the last days are not all in: they always look quieter than they were. */
function Filling({ board: { cards } }: { board: Board }): JSX.Element | null {
  const labels = useLabels(boardLabels);
  const days = Math.max(0, ...cards.map(({ reading }) => reading.projection?.incompleteDays ?? 0));
  if (days === 0) return null;
  return (
    <span className={styles.filling} title={labels.fillingText}>
      {labels.filling(String(days))}
    </span>
  );
}

function LastImport({ board: { imports, asOf } }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  const may = usePermission();
  const { timeZone } = useSession().organization;
  const text =
    imports.lastPublishedAt === null
      ? labels.neverImported
      : labels.lastImport(withoutYear(wallClock(imports.lastPublishedAt, timeZone), asOf));
  const rejects = imports.openRejects === '0' ? labels.noRejects : labels.openRejects(grouped(imports.openRejects));
  return (
    <li>
      {may('imports.read') ? <Link to="/data/imports">{text}</Link> : text}
      <span className="muted">{rejects}</span>
    </li>
  );
}

/** The year is said only where it is another one. */
function withoutYear(clock: string, today: string): string {
  return clock.slice(0, 4) === today.slice(0, 4) ? clock.slice(5) : clock;
}

function IssuedReviews({ board: { reviews } }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  const may = usePermission();
  const { linkTo } = usePlace();
  const { timeZone } = useSession().organization;
  if (reviews.length === 0) return <p className="muted">{labels.noReviews}</p>;
  return (
    <ul>
      {reviews.map(({ id, number, period, issuedAt }) => (
        <li key={id}>
          {may('reviews.read') ? <Link to={linkTo(`/reviews/${id}`)}>{number}</Link> : number}
          <span className="muted">
            {periodName(period, language)} ·{' '}
            {labels.issuedAt(shortDay(wallClock(issuedAt, timeZone).slice(0, 10), language))}
          </span>
        </li>
      ))}
    </ul>
  );
}
