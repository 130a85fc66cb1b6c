import type { JSX } from 'react';
import type { Snapshot } from '../../api/snapshot.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { reviewLabels } from './labels.ts';
import styles from './reviews.module.css';

/** Stays in sight so that nobody takes frozen figures for today's. */
export function FrozenBand({ snapshot }: { snapshot: Snapshot }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const language = useLanguage();
  const { number, edition, asOf } = snapshot;
  return (
    <p className={styles.band} role="note">
      <strong>{labels.frozen}</strong>
      <span>{number}</span>
      <span>{labels.editionOf(String(edition), edition > 1)}</span>
      <span>{labels.countedUntil(fullDay(asOf, language))}</span>
    </p>
  );
}
