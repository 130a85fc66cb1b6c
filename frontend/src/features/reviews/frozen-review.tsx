import type { JSX } from 'react';
import type { Review } from '../../api/governance-models.ts';
import { usePermission } from '../../api/session.ts';
import type { Snapshot } from '../../api/snapshot.ts';
import { ChildrenSection } from './children-section.tsx';
import { Conclusions } from './conclusions.tsx';
import { DrawBriefing } from './draw-briefing.tsx';
import { FrozenBand } from './frozen-band.tsx';
import { LinesSection } from './lines-section.tsx';
import { NumberRegister } from './number-register.tsx';
import { Restatement } from './restatement.tsx';
import { SnapshotFacts } from './snapshot-facts.tsx';
import { TrendSection } from './trend-section.tsx';
import { TypesSection } from './types-section.tsx';
import styles from './reviews.module.css';

/** What the meeting reads: conclusions, lines, why, units; then what changed, and where each number comes from. */
export function FrozenReview({ review, snapshot }: { review: Review; snapshot: Snapshot }): JSX.Element {
  const may = usePermission();
  return (
    <>
      <FrozenBand snapshot={snapshot} />
      <div className={styles.frozen}>
        <div className={styles.body}>
          <Conclusions snapshot={snapshot} />
          <LinesSection snapshot={snapshot} />
          <Restatement snapshot={snapshot} />
          <TrendSection snapshot={snapshot} />
          <TypesSection snapshot={snapshot} />
          <ChildrenSection snapshot={snapshot} />
        </div>
        <aside className={styles.aside}>
          <SnapshotFacts review={review} snapshot={snapshot} />
          {may('briefings.read') && <DrawBriefing review={review} />}
        </aside>
      </div>
      <NumberRegister snapshot={snapshot} />
    </>
  );
}
