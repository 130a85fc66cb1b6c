import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { Reading } from '../../api/models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { LookingBack } from '../../parts/looking-back.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace } from '../../place/use-place.ts';
import { ChildrenReadings } from './children-readings.tsx';
import { Definition } from './definition.tsx';
import { GapCauses } from './gap-causes.tsx';
import { DraftOrderLink } from './draft-order-link.tsx';
import { redLineLabels } from './labels.ts';
import { Levers } from './levers.tsx';
import { LineChart } from './line-chart.tsx';
import { type Line, readingQuery } from './red-line.queries.ts';
import styles from './red-line.module.css';
import { ReadingFacts } from './reading-facts.tsx';
import { RedLineHead } from './red-line-head.tsx';
import { TypeBars } from './type-bars.tsx';

/** One red line of one unit: where it stands, how it came there, which units and which types make it up. */
export function RedLinePage(): JSX.Element {
  const labels = useLabels(redLineLabels);
  const { place } = usePlace();
  const line: Line = { indicator: useParams()['indicator'] ?? '', limit: useSearchParams()[0].get('limit') };
  const query = useQuery(readingQuery(line, place));
  return (
    <>
      <LookingBack readings={query.data ? [query.data] : []} />
      <QueryView query={query} skeleton={[96, 320, 320]}>
        {(reading) =>
          reading === null ? (
            <StatePanel title={labels.noLine}>{labels.noLineText}</StatePanel>
          ) : (
            <ReadLine line={{ ...line, limit: reading.limit }} reading={reading} />
          )
        }
      </QueryView>
    </>
  );
}

function ReadLine({ line, reading }: { line: Line; reading: Reading }): JSX.Element {
  const language = useLanguage();
  usePageTitle(inLanguage(reading.indicatorName, language));
  return (
    <div className={styles.page}>
      <RedLineHead reading={reading} />
      <div className={styles.columns}>
        <LineChart line={line} reading={reading} />
        <div>
          <Levers reading={reading} />
          <DraftOrderLink reading={reading} />
          <GapCauses line={line} reading={reading} />
        </div>
        <ChildrenReadings line={line} reading={reading} />
        <div>
          <TypeBars line={line} reading={reading} />
          <ReadingFacts reading={reading} />
        </div>
        <Definition reading={reading} line={line} />
      </div>
    </div>
  );
}
