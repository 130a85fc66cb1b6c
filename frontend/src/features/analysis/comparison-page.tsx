import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { placeQuery, usePlace } from '../../place/use-place.ts';
import { type Indicator, rankingQuery } from './analysis.queries.ts';
import styles from './analysis.module.css';
import { ComparisonTable } from './comparison-table.tsx';
import { FunnelPicture } from './funnel-picture.tsx';
import { IndicatorFrame } from './indicator-frame.tsx';
import { analysisLabels } from './labels.ts';

/** Units of one parent beside each other: who can be told from the mean, and who cannot. */
export function ComparisonPage(): JSX.Element {
  const labels = useLabels(analysisLabels);
  usePageTitle(labels.comparison);
  return (
    <IndicatorFrame title={labels.comparison}>
      {(indicator) => <IndicatorComparison indicator={indicator} />}
    </IndicatorFrame>
  );
}

function IndicatorComparison({ indicator }: { indicator: Indicator }): JSX.Element {
  const labels = useLabels(analysisLabels);
  const language = useLanguage();
  const { place } = usePlace();
  const query = useQuery(rankingQuery({ ...placeQuery(place), indicator: indicator.code }));
  return (
    <QueryView query={query} skeleton={[64, 320, 240]}>
      {(ranking) => (
        <>
          <p className={styles.conclusion}>{inLanguage(ranking.conclusion, language)}</p>
          {ranking.units.length > 0 && (
            <>
              <p className="muted">{labels.whyNoRanking}</p>
              <div className={styles.halves}>
                <FunnelPicture ranking={ranking} />
                <ComparisonTable ranking={ranking} />
              </div>
            </>
          )}
        </>
      )}
    </QueryView>
  );
}
