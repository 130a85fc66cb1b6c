import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useParams } from 'react-router';
import type { Review } from '../../api/governance-models.ts';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import { FrozenReview } from './frozen-review.tsx';
import { reviewLabels } from './labels.ts';
import { OpenReview } from './open-review.tsx';
import { reviewByIdQuery, snapshotQuery } from './reviews.queries.ts';

/** One review: before it is issued what issuing means, afterwards what it froze. */
export function ReviewPage(): JSX.Element {
  const { id = '' } = useParams();
  const query = useQuery(reviewByIdQuery(id));
  return (
    <QueryView query={query} skeleton={[40, 40, 160, 320]}>
      {(review) => <ReadReview key={review.id} review={review} />}
    </QueryView>
  );
}

function ReadReview({ review }: { review: Review }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const name = `${inLanguage(review.unitName, language)} · ${periodName(review.period, language)}`;
  usePageTitle(name);
  return (
    <article className={list.page}>
      <p className="muted">
        <Link to={linkTo('/reviews')}>‹ {labels.title}</Link>
      </p>
      <header className={list.head}>
        <h1>{name}</h1>
        <p>{labels.cadence}</p>
        <div className={list.actions}>{review.status === 'issued' && <RestateLink review={review} />}</div>
      </header>
      {review.status === 'open' ? <OpenReview review={review} /> : <IssuedReview review={review} />}
    </article>
  );
}

function IssuedReview({ review }: { review: Review }): JSX.Element {
  const query = useQuery(snapshotQuery(review.id));
  return (
    <QueryView query={query} skeleton={[40, 160, 240, 320]} small>
      {(snapshot) => <FrozenReview review={review} snapshot={snapshot} />}
    </QueryView>
  );
}

/** Late data changes nothing in an issued review; it gets another edition. */
function RestateLink({ review }: { review: Review }): JSX.Element | null {
  const labels = useLabels(reviewLabels);
  const may = usePermission();
  const { linkTo } = usePlace();
  if (!may('reviews.create')) return null;
  return (
    <ActionLink to={linkTo('/reviews/new', { of: review.unit, month: review.period })}>{labels.restate}</ActionLink>
  );
}
