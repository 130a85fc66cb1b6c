import type { JSX } from 'react';
import { usePermission } from '../../api/session.ts';
import { useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import styles from './definitions.module.css';
import type { Limit } from './definitions.queries.ts';
import { definitionLabels } from './labels.ts';
import { limitStanding } from './limit-standing.ts';
import { kindWord } from '../../place/rolling.ts';

/** What can be looked at or done with a limit. */
export type LimitStep = 'change' | 'apportion' | 'history';

interface LimitTableProps {
  limits: readonly Limit[];
  today: string;
  choose: (limit: Limit, step: LimitStep) => void;
}

/** The limits of an indicator: of which kind, where and when each binds, and whether it does today. */
export function LimitTable({ limits, today, choose }: LimitTableProps): JSX.Element {
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
            <th scope="col">{labels.steps}</th>
          </tr>
        </thead>
        <tbody>
          {limits.map((limit) => (
            <LimitRow key={limit.code} limit={limit} today={today} choose={(step) => choose(limit, step)} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface LimitRowProps {
  limit: Limit;
  today: string;
  choose: (step: LimitStep) => void;
}

function LimitRow({ limit, today, choose }: LimitRowProps): JSX.Element {
  const may = usePermission();
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
      <td>{kindWord(period, labels.periods, language)}</td>
      <td>{limit.unit === '*' ? labels.everyUnit : unit ? inLanguage(unit.name, language) : limit.unit}</td>
      <td>{until === null ? labels.from(validFrom) : labels.between(validFrom, until)}</td>
      <td>{labels.standing[standing]}</td>
      <td className={styles.rowSteps}>
        {may('definition-changes.propose') && (
          <button type="button" onClick={() => choose('change')}>
            {labels.propose}
          </button>
        )}
        {may('definitions.write') && limit.kind !== 'allocated-line' && (
          <button type="button" onClick={() => choose('apportion')}>
            {labels.apportion}
          </button>
        )}
        <button type="button" onClick={() => choose('history')}>
          {labels.history(limit.version)}
        </button>
      </td>
    </tr>
  );
}
