import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { exclusionsQuery } from '../../api/exclusions.ts';
import type { Reading } from '../../api/models.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { grossAndNet } from '../../parts/gross-and-net.ts';
import { usePlace } from '../../place/use-place.ts';
import { boardLabels } from './labels.ts';
import styles from './red-line-card.module.css';

/** Gross beside net, only where a decided dispute excluded something; opens what lies between. */
export function ExcludedLine({ reading, name }: { reading: Reading; name: string }): JSX.Element | null {
  const labels = useLabels(boardLabels);
  const { place, linkTo } = usePlace();
  const { indicator, period, count } = reading;
  const { data = [] } = useQuery(exclusionsQuery({ ...place, period }));
  const found = data.find((each) => each.unit === place.unit && each.indicator === indicator);
  if (found === undefined) return null;
  const { gross, net } = grossAndNet(count, found);
  const text = labels.excluded(grouped(found.excluded));
  return (
    <p className={styles.used}>
      <Link
        to={linkTo('/complaints', { indicator, period, excluded: 'true' })}
        aria-label={labels.linkToComplaints(`${name} ${text}`)}
      >
        {text}
      </Link>
      <span className="muted">{labels.grossAndNet(grouped(gross), grouped(net))}</span>
    </p>
  );
}
