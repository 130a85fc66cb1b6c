import type { JSX } from 'react';
import type { Lever, LeverOutlook, PulledLever } from '../../api/levers.ts';
import { useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { shortDay, wallClock } from '../../language/days.ts';
import { type Language, useLanguage } from '../../language/language.ts';
import { moneyInWords } from '../../language/money.ts';
import { grouped, percent } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Likelihood } from '../../parts/likelihood.tsx';
import { usePlace } from '../../place/use-place.ts';
import { leverDecisionLabels } from '../../widgets/lever-decision/labels.ts';
import { LeverDecision } from '../../widgets/lever-decision/lever-decision.tsx';
import { leverLabels } from './lever-labels.ts';
import styles from './levers.module.css';

type Words = (typeof leverLabels)['zh'];
type Foreseen = NonNullable<LeverOutlook['foreseen']>;

interface LeverRowProps {
  pulled: PulledLever;
  number: number;
  /** What is foreseen without any lever. */
  before: Foreseen;
}

/** One lever: what is done, at what price, what it changes, and what has become of it or may become. */
export function LeverRow({ pulled: { lever, foreseen }, number, before }: LeverRowProps): JSX.Element {
  const language = useLanguage();
  const labels = useLabels(leverLabels);
  const { place } = usePlace();
  return (
    <li>
      <span className={styles.number}>{number}</span>
      <div>
        <p className={styles.name}>
          {inLanguage(lever.title, language)}
          {lever.price !== null && lever.price !== undefined && <span>{moneyInWords(lever.price, language)}</span>}
        </p>
        {lever.state !== 'dropped' && foreseen !== null && <Change before={before} after={foreseen} />}
        <p className="muted">
          {effectWords(lever, labels)} · {labels.from(shortDay(lever.from, language))}
        </p>
        <Standing lever={lever} />
        {place.asOf === null && <LeverDecision lever={lever} />}
      </div>
    </li>
  );
}

/** A likelihood and what becomes of it, with the count behind. */
export function Change({ before, after }: { before: Foreseen; after: Foreseen }): JSX.Element | null {
  const labels = useLabels(leverLabels);
  if (before.probability === null || after.probability === null) return null;
  return (
    <p className={styles.effect}>
      <span>
        {labels.likelihood} <Likelihood probability={before.probability} /> {labels.arrow}{' '}
        <b>
          <Likelihood probability={after.probability} />
        </b>
      </span>
      <span className="muted">{labels.expected(grouped(after.expected), grouped(after.low), grouped(after.high))}</span>
    </p>
  );
}

/** Who decided last, when and why. */
function Standing({ lever: { state, decisions } }: { lever: Lever }): JSX.Element | null {
  const labels = useLabels(leverLabels);
  const { states } = useLabels(leverDecisionLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  const last = decisions.at(-1);
  if (last === undefined) return null;
  return (
    <p>
      {labels.decided(states[state], dayOf(last.decidedAt, timeZone, language), last.decidedBy.name)}
      <span className="muted">
        {last.until !== null && ` · ${labels.putOff(shortDay(last.until, language))}`} · {last.reason}
      </span>
    </p>
  );
}

function dayOf(instant: string, timeZone: string, language: Language): string {
  return shortDay(wallClock(instant, timeZone).slice(0, 10), language);
}

function effectWords({ effect }: Lever, { effects }: Words): string {
  return effect.kind === 'count' ? effects.count(grouped(effect.count)) : effects[effect.kind](percent(effect.share));
}
