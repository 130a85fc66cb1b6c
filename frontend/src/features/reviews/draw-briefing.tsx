import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { briefingFile, briefingsQuery, useOrderBriefing } from '../../api/briefings.ts';
import type { Briefing, NewBriefing, Review } from '../../api/governance-models.ts';
import { usePermission } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { reviewLabels } from './labels.ts';
import styles from './reviews.module.css';

const languages = ['zh', 'en'] as const;

/** The briefing on paper, once in each language: ordered, drawn, read. */
export function DrawBriefing({ review }: { review: Review }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const query = useInfiniteQuery(briefingsQuery(review.id));
  return (
    <section className={`${styles.section} screen-only`}>
      <h2>{labels.briefing.title}</h2>
      <QueryView query={query} skeleton={[36, 36]} small>
        {({ pages }) => {
          const briefings = pages.flatMap(({ items }) => items);
          return (
            <ul className={styles.briefings}>
              {languages.map((language) => (
                <BriefingInLanguage
                  key={language}
                  order={{ review: review.id, language }}
                  briefing={briefings.find((each) => each.language === language)}
                />
              ))}
            </ul>
          );
        }}
      </QueryView>
    </section>
  );
}

interface BriefingInLanguageProps {
  order: Pick<NewBriefing, 'review' | 'language'>;
  briefing: Briefing | undefined;
}

function BriefingInLanguage({ order, briefing }: BriefingInLanguageProps): JSX.Element {
  const labels = useLabels(reviewLabels);
  const may = usePermission();
  const ordering = useOrderBriefing();
  const draw = useSingle(ordering);
  const canDraw = may('briefings.create') && (briefing === undefined || briefing.status === 'failed');
  return (
    <li className={styles.briefing}>
      <span>{labels.briefing.languages[order.language]}</span>
      {briefing !== undefined && <BriefingState briefing={briefing} />}
      {briefing === undefined && !canDraw && <span className="muted">{labels.briefing.none}</span>}
      {canDraw && (
        <Button disabled={ordering.isPending} onClick={() => draw(order)}>
          {briefing === undefined ? labels.briefing.draw : labels.briefing.again}
        </Button>
      )}
      {ordering.error !== null && <ProblemNotice error={ordering.error} small />}
    </li>
  );
}

function BriefingState({ briefing }: { briefing: Briefing }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const { linkTo } = usePlace();
  if (briefing.status === 'failed') return <span role="alert">{labels.briefing.failed}</span>;
  if (briefing.status === 'drawing') {
    return (
      <span className={styles.drawing} role="status">
        <progress
          aria-label={labels.briefing.drawing}
          {...(briefing.progress > 0 ? { value: briefing.progress, max: 100 } : {})}
        />
        {labels.briefing.drawing}
      </span>
    );
  }
  return (
    <span className={styles.ready}>
      <a href={briefingFile(briefing)} target="_blank" rel="noreferrer">
        {labels.briefing.view}
      </a>
      <a href={briefingFile(briefing)} download>
        {labels.briefing.download}
      </a>
      <Link to={linkTo(`/briefings/${briefing.id}`)}>{labels.briefing.details}</Link>
    </span>
  );
}
