import type { JSX } from 'react';
import { useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import styles from './definitions.module.css';
import type { Limit } from './definitions.queries.ts';
import { definitionLabels } from './labels.ts';
import { limitStanding } from './limit-standing.ts';

/** The limits of an indicator: of which kind, where and when each binds, and whether it does today. */
export function LimitTable({ limits, today }: { limits: readonly Limit[]; today: string }): JSX.Element {
  const labels = useLabels(definitionLabels);
  if (limits.length === 0) return <p className="muted">{labels.noLimits}</p>;
  return (
    <ScrollRegion className={styles.scroll} aria-label={labels.limits}>
      <table className={styles.limits}>
        <thead>
          <tr>
            <th scope="col">{labels.kind}</th>
            <th scope="col">{labels.value}</th>
            <th scope="col">{labels.period}</th>
            <th scope="col">{labels.unit}</th>
            <th scope="col">{labels.validity}</th>
            <th scope="col">{labels.state}</th>
          </tr>
        </thead>
        <tbody>
          {limits.map((limit) => (
            <LimitRow key={limit.code} limit={limit} today={today} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function LimitRow({ limit, today }: { limit: Limit; today: string }): JSX.Element {
  const labels = useLabels(definitionLabels);
  const language = useLanguage();
  const unit = useUnits().find(({ code }) => code === limit.unit);
  const { code, kind, operator, value, period, validFrom, validUntil, source } = limit;
  const standing = limitStanding(limit, today);
  const until = validUntil ?? null;
  return (
    <tr data-standing={standing}>
      <th scope="row">
        {labels.kinds[kind]}
        <span className={styles.small}>{source === undefined || source === '' ? code : `${code} · ${source}`}</span>
      </th>
      <td>
        {labels.operators[operator]} <span className={styles.figure}>{value}</span>
      </td>
      <td>{labels.periods[period]}</td>
      <td>{limit.unit === '*' ? labels.everyUnit : unit ? inLanguage(unit.name, language) : limit.unit}</td>
      <td>{until === null ? labels.from(validFrom) : labels.between(validFrom, until)}</td>
      <td>{labels.standing[standing]}</td>
    </tr>
  );
}
