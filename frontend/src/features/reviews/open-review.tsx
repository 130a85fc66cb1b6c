import { Modal } from 'antd';
import { type JSX, useState } from 'react';
import type { Review } from '../../api/governance-models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { periodName } from '../../place/period.ts';
import { reviewLabels } from './labels.ts';
import { useIssueReview } from './reviews.queries.ts';
import styles from './reviews.module.css';

/** A review not yet issued: what issuing means, and the step itself. */
export function OpenReview({ review }: { review: Review }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const may = usePermission();
  const { timeZone } = useSession().organization;
  return (
    <div className={styles.open}>
      <FactList
        facts={[
          [labels.status, labels.statuses.open],
          [labels.edition, labels.editionOf(String(review.edition), review.edition > 1)],
          [labels.opened, labels.openedBy(wallClock(review.createdAt, timeZone), review.createdBy)],
        ]}
      />
      <section className={styles.meaning}>
        <h2>{labels.issuing.title}</h2>
        <ol>
          <li>{labels.issuing.freezes}</li>
          <li>{labels.issuing.numbers}</li>
          <li>{labels.issuing.late}</li>
          <li>{labels.issuing.readers}</li>
        </ol>
      </section>
      {may('reviews.issue') ? <IssueStep review={review} /> : <p className="muted">{labels.issuing.notYours}</p>}
    </div>
  );
}

function IssueStep({ review }: { review: Review }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const issuing = useIssueReview(review.id);
  const issue = useSingle(issuing);
  return (
    <>
      <Button primary onClick={() => setAsking(true)} disabled={issuing.isPending}>
        {issuing.isPending ? labels.issuing.running : labels.issuing.step}
      </Button>
      <Modal
        open={asking}
        title={labels.issuing.question}
        footer={
          <div className={styles.answers}>
            <Button onClick={() => setAsking(false)}>{labels.cancel}</Button>
            <Button
              primary
              disabled={issuing.isPending}
              onClick={() => issue(undefined, { onError: () => setAsking(false) })}
            >
              {issuing.isPending ? labels.issuing.running : labels.issuing.step}
            </Button>
          </div>
        }
        onCancel={() => setAsking(false)}
      >
        <p>
          {labels.issuing.about(
            inLanguage(review.unitName, language),
            periodName(review.period, language),
            labels.editionOf(String(review.edition), review.edition > 1),
          )}
        </p>
        <p className="muted">{labels.issuing.final}</p>
      </Modal>
      {issuing.error !== null && <ProblemNotice error={issuing.error} small />}
    </>
  );
}
