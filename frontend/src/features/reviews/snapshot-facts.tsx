import type { JSX } from 'react';
import type { Review } from '../../api/governance-models.ts';
import { useSession } from '../../api/session.ts';
import type { Snapshot } from '../../api/snapshot.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay, wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { HashValue } from '../../parts/hash-value.tsx';
import { reviewLabels } from './labels.ts';

/** Which snapshot this is, how far its data reached, and the hash that proves it. */
export function SnapshotFacts({ review, snapshot }: { review: Review; snapshot: Snapshot }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  const { number, edition, restates, asOf, dataAsOf, issuedAt, issuedBy, missing } = snapshot;
  return (
    <FactList
      facts={[
        [labels.number, <strong key="number">{number}</strong>],
        [labels.edition, labels.editionOf(String(edition), edition > 1)],
        [labels.replaces, restates?.number ?? null],
        [labels.issued, `${wallClock(issuedAt, timeZone)} ${issuedBy}`],
        [labels.asOf, labels.endOf(fullDay(asOf, language))],
        [labels.dataAsOf, dataAsOf === null ? labels.noData : fullDay(dataAsOf, language)],
        [
          labels.missing,
          missing.length === 0
            ? labels.allReported
            : missing
                .map(({ unit, since }) =>
                  labels.missingSince(
                    inLanguage(unit.name, language),
                    since === null ? null : fullDay(since, language),
                  ),
                )
                .join(labels.comma),
        ],
        ['SHA-256', review.sha256 === null ? null : <HashValue key="hash" value={review.sha256} name="SHA-256" />],
      ]}
    />
  );
}
