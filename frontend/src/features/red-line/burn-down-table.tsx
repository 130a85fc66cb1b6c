import type { JSX } from 'react';
import type { BurnDown, Iceberg } from '../../api/models.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { burnDownLabels } from './burn-down-labels.ts';
import styles from './burn-down.module.css';
import { lateDays } from './late-days.ts';

interface BurnDownTableProps {
  burnDown: BurnDown;
  contacts: Iceberg['contacts'] | null;
}

/** The days on which something was counted, the latest first. */
export function BurnDownTable({ burnDown, contacts }: BurnDownTableProps): JSX.Element {
  const labels = useLabels(burnDownLabels);
  const language = useLanguage();
  const { days, yearBefore } = burnDown;
  const late = new Set(lateDays(burnDown));
  const heads = [
    labels.count,
    labels.left,
    labels.even,
    labels.rate,
    ...(yearBefore === null ? [] : [labels.yearBefore]),
    ...(contacts === null ? [] : [labels.contactsOfDay]),
  ];
  const contactsOn = new Map(contacts?.map(({ day, count }) => [day, count]));
  const counted = days.filter(({ count }) => count !== null && count !== '0').toReversed();
  return (
    <ScrollRegion className={styles.table} aria-label={labels.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{labels.day}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counted.map(({ day, count, left, even, rate, leftYearBefore }) => (
            <tr key={day}>
              <th scope="row">
                {fullDay(day, language)}
                {late.has(day) && <span className={styles.late}> {labels.late}</span>}
              </th>
              <td className="number">{grouped(count ?? '0')}</td>
              <td className="number">{grouped(left ?? '0')}</td>
              <td className="number">{grouped(even)}</td>
              <td className="number">{rate ?? '?'}</td>
              {yearBefore !== null && (
                <td className="number">{leftYearBefore === null ? '–' : grouped(leftYearBefore)}</td>
              )}
              {contacts !== null && <td className="number">{grouped(contactsOn.get(day) ?? '0')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
