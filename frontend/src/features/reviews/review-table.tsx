import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Review } from '../../api/governance-models.ts';
import { useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import { reviewLabels } from './labels.ts';

/** One line per edition. */
export function ReviewTable({ rows }: { rows: readonly Review[] }): JSX.Element {
  const labels = useLabels(reviewLabels);
  return (
    <table className={`${list.table} ${list.stacked}`}>
      <thead>
        <tr>
          <th scope="col">{labels.review}</th>
          <th scope="col">{labels.edition}</th>
          <th scope="col">{labels.status}</th>
          <th scope="col">{labels.number}</th>
          <th scope="col">{labels.issued}</th>
          <th scope="col" className={list.wide}>
            {labels.opened}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((review) => (
          <Row key={review.id} review={review} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ review }: { review: Review }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { timeZone } = useSession().organization;
  const { id, unitName, period, edition, status, number, issuedAt, issuedBy, createdAt, createdBy } = review;
  return (
    <tr>
      <th scope="row">
        <Link to={linkTo(`/reviews/${id}`)}>
          {inLanguage(unitName, language)} · {periodName(period, language)}
        </Link>
      </th>
      <td>{labels.editionOf(String(edition), edition > 1)}</td>
      <td>{labels.statuses[status]}</td>
      <td data-none={number === null}>{number ?? <span className="muted">–</span>}</td>
      <td data-none={issuedAt === null}>
        {issuedAt === null ? <span className="muted">–</span> : `${wallClock(issuedAt, timeZone)} ${issuedBy ?? ''}`}
      </td>
      <td className={`muted ${list.spare}`}>{labels.openedBy(wallClock(createdAt, timeZone), createdBy)}</td>
    </tr>
  );
}
