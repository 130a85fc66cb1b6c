import type { JSX } from 'react';
import { Link } from 'react-router';
import { useTypeName } from '../../api/complaint-types.ts';
import type { Reading } from '../../api/models.ts';
import { knownWord } from '../../language/known-word.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePlace } from '../../place/use-place.ts';
import { VersionInForce, WaitingChanges } from './definition-changes.tsx';
import { ForecastRecord } from './forecast-record.tsx';
import { redLineLabels } from './labels.ts';
import type { Line } from './red-line.queries.ts';
import styles from './red-line.module.css';

/** What the indicator counts, by which date, over which customers, and where the rule comes from. */
export function Definition({ reading, line }: { reading: Reading; line: Line }): JSX.Element {
  const labels = useLabels(redLineLabels);
  const { linkTo } = usePlace();
  const nameOf = useTypeName();
  const { definition, indicator } = reading;
  const { limit } = line;
  const { layers, types, dateBasis, series, instant, annualMethod, sources, version } = definition;
  return (
    <section className={styles.section}>
      <VersionInForce indicator={indicator} version={version} />
      <dl className={styles.definition}>
        <dt>{labels.layer}</dt>
        <dd>
          {layers.map((layer) => knownWord(labels.layers, layer)).join(' · ')} ·{' '}
          {types?.map(nameOf).join(' · ') ?? labels.allTypes}
        </dd>
        <dt>{labels.dateBasis}</dt>
        <dd>{knownWord(labels.dateBases, dateBasis)}</dd>
        {series !== null && (
          <>
            <dt>{labels.series}</dt>
            <dd>
              {knownWord(labels.seriesNames, series)}{' '}
              {instant === null ? '' : `· ${knownWord(labels.instants, instant)}`}
            </dd>
          </>
        )}
        <dt>{labels.annual}</dt>
        <dd>{knownWord(labels.annualMethods, annualMethod)}</dd>
        {sources.length > 0 && (
          <>
            <dt>{labels.sources}</dt>
            <dd>{sources.join(' · ')}</dd>
          </>
        )}
        {limit !== null && <ForecastRecord line={{ ...line, limit }} />}
        <dt>{labels.reconciliation}</dt>
        <dd>
          <Link to={linkTo('/data/official-figures', { indicator })}>{labels.officialFigures}</Link>
        </dd>
        <dt>{labels.changes}</dt>
        <dd>
          <WaitingChanges indicator={indicator} />
          <Link to={`/data/changes?code=${encodeURIComponent(indicator)}`}>{labels.proposals}</Link>
        </dd>
      </dl>
    </section>
  );
}
