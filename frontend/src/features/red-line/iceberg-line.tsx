import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Reading } from '../../api/models.ts';
import { knownWord } from '../../language/known-word.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePlace } from '../../place/use-place.ts';
import styles from './gap-causes.module.css';
import { redLineLabels } from './labels.ts';
import { icebergQuery, type Line } from './red-line.queries.ts';

/** The iceberg in one line: how many called and how many filed a ticket about what the line counts. */
export function IcebergLine({ line, reading }: { line: Line; reading: Reading }): JSX.Element | null {
  const labels = useLabels(redLineLabels);
  const { place, linkTo } = usePlace();
  const { period } = reading;
  const { data } = useQuery(icebergQuery(line, { ...place, period }));
  if (data === undefined || data.layers.length === 0) return null;
  return (
    <p className={styles.iceberg}>
      {labels.iceberg}
      {data.layers.map(({ layer, count }) => (
        <span key={layer}>
          {knownWord(labels.layers, layer)} {grouped(count)} →{' '}
        </span>
      ))}
      <Link to={linkTo('/complaints', { indicator: line.indicator, period })}>
        {data.counted.map((layer) => knownWord(labels.layers, layer)).join(' · ')} {grouped(data.count)}
      </Link>
    </p>
  );
}
