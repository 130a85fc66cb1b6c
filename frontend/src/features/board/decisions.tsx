import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { type WaitingLever, waitingLeversQuery } from '../../api/levers.ts';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { defineLabels } from '../../language/labels.ts';
import { useLanguage } from '../../language/language.ts';
import { moneyInWords } from '../../language/money.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Likelihood } from '../../parts/likelihood.tsx';
import { usePlace } from '../../place/use-place.ts';
import { LeverDecision } from '../../widgets/lever-decision/lever-decision.tsx';
import styles from './board-aside.module.css';

const decisionLabels = defineLabels(
  {
    mine: '今天要您定的事',
    others: '等着定的事',
    change: '破线可能性',
    arrow: '→',
    more: (count: string) => `还有${count}件，见各条红线的页面。`,
  },
  {
    mine: 'For you to decide today',
    others: 'Waiting for a decision',
    change: 'Likelihood of a breach',
    arrow: '→',
    more: (count: string) => `${count} more, on the pages of their lines.`,
  },
);

/** At most three levers that wait for a decision, each with its price and effect; nothing when none does, or looking back. */
export function Decisions({ unit }: { unit: string }): JSX.Element | null {
  const labels = useLabels(decisionLabels);
  const may = usePermission();
  const { place } = usePlace();
  const { data } = useQuery({ ...waitingLeversQuery(unit), enabled: place.asOf === null });
  if (data === undefined || data.items.length === 0 || place.asOf !== null) return null;
  const more = data.waiting - data.items.length;
  return (
    <section className={styles.decisions}>
      <h2>{may('levers.decide') ? labels.mine : labels.others}</h2>
      <ol>
        {data.items.map((waiting) => (
          <Decision key={waiting.lever.id} waiting={waiting} />
        ))}
      </ol>
      {more > 0 && <p className="muted">{labels.more(String(more))}</p>}
    </section>
  );
}

function Decision({ waiting: { lever, indicatorName, limit, before, after } }: { waiting: WaitingLever }): JSX.Element {
  const labels = useLabels(decisionLabels);
  const language = useLanguage();
  const { place, linkTo } = usePlace();
  const line = linkTo(`/red-lines/${lever.indicator}`, { unit: lever.unit, period: lever.period, limit });
  return (
    <li>
      <Link to={line}>{inLanguage(lever.title, language)}</Link>
      {lever.price !== null && lever.price !== undefined && <span>{moneyInWords(lever.price, language)}</span>}
      <span className="muted">
        {lever.unit !== place.unit && `${inLanguage(lever.unitName, language)} `}
        {inLanguage(indicatorName, language)}
      </span>
      {before !== null && after !== null && (
        <span>
          {labels.change} <Likelihood probability={before} /> {labels.arrow}{' '}
          <b>
            <Likelihood probability={after} />
          </b>
        </span>
      )}
      <LeverDecision lever={lever} />
    </li>
  );
}
