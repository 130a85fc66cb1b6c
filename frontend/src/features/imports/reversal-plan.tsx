import type { JSX } from 'react';
import type { ReversalEffect, ReversalPlan } from '../../api/data-models.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { type Fact, FactList } from '../../parts/fact-list.tsx';
import { dayBefore } from './covered-days.ts';
import { reversalLabels } from './reversal-labels.ts';
import { ReversalRows } from './reversal-rows.tsx';
import styles from './reversal.module.css';

const effects: readonly ReversalEffect[] = ['deleted', 'restored', 'replaced'];

interface ReversalPlanProps {
  id: string;
  plan: ReversalPlan;
  isDone?: boolean;
}

/** What becomes of the records, which readings move, and the records themselves. */
export function ReversalPlanView({ id, plan, isDone = false }: ReversalPlanProps): JSX.Element {
  const labels = useLabels(reversalLabels);
  const facts = useMoves(plan, isDone);
  const hints = { deleted: labels.deletedHint, restored: labels.restoredHint, replaced: labels.replacedHint };
  const changesNothing = plan.deleted === '0' && plan.restored === '0';
  return (
    <div className={styles.plan}>
      <dl className={styles.effects}>
        {effects.map((effect) => (
          <div key={effect} data-none={plan[effect] === '0'}>
            <dt>{labels[effect]}</dt>
            <dd className="number">{grouped(plan[effect])}</dd>
            <dd className={styles.hint}>{hints[effect]}</dd>
          </div>
        ))}
      </dl>
      {changesNothing ? <p>{labels.nothing}</p> : <FactList facts={facts} />}
      {effects
        .filter((effect) => plan[effect] !== '0')
        .map((effect) => (
          <details key={effect} className={styles.list}>
            <summary>{labels.list[effect](grouped(plan[effect]))}</summary>
            <ReversalRows id={id} effect={effect} />
          </details>
        ))}
    </div>
  );
}

function useMoves({ units, days, bases }: ReversalPlan, isDone: boolean): Fact[] {
  const labels = useLabels(reversalLabels);
  const language = useLanguage();
  const shown = (day: string): string => fullDay(day, language);
  return [
    [isDone ? labels.moved : labels.moves, labels.units(grouped(units))],
    ...days.map(({ basis, from, until, days: count }): Fact => {
      const name = labels.bases[basis as keyof typeof labels.bases] ?? basis;
      return [name, labels.span(shown(from), shown(dayBefore(until)), grouped(String(count)))];
    }),
    ...bases.map(({ series, from, last, values }): Fact => {
      return [labels.series(series), labels.values(shown(from), shown(last), grouped(String(values)))];
    }),
  ];
}
