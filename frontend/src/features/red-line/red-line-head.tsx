import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Reading } from '../../api/models.ts';
import { isAssessed, useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { knownWord } from '../../language/known-word.ts';
import { shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { CountTrigger } from '../../parts/count-trigger.tsx';
import { KnownSince } from '../../parts/known-since.tsx';
import { amountOf } from '../../parts/reading-figures.ts';
import { statusOf } from '../../parts/reading-status.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import { HeadOutlook, OutlookSentence } from './head-outlook.tsx';
import { redLineLabels } from './labels.ts';
import styles from './red-line.module.css';

/** Which line this is, and the two facts that come first: what is left, and the status. */
export function RedLineHead({ reading }: { reading: Reading }): JSX.Element {
  const labels = useLabels(redLineLabels);
  const language = useLanguage();
  const units = useUnits();
  const { linkTo } = usePlace();
  const unit = units.find(({ code }) => code === reading.unit);
  const amount = amountOf(reading);
  const { before, after } = labels[amount.kind];
  return (
    <header className={styles.head}>
      <nav className={styles.path}>
        <Link to={linkTo('/board')}>{labels.board}</Link>
        <span aria-hidden="true"> / </span>
        {reading.limitKind !== null && <>{knownWord(labels.kinds, reading.limitKind)} · </>}
        {labels.version(String(reading.definition.version))}
      </nav>
      <h1>
        {inLanguage(reading.indicatorName, language)} · {periodName(reading.period, language)} ·{' '}
        {unit === undefined ? reading.unit : inLanguage(unit.name, language)}
      </h1>
      <div className={styles.first}>
        <p className={styles.amount} data-kind={amount.kind}>
          {before} <strong>{grouped(amount.value)}</strong> {after}
        </p>
        <StatusMark status={statusOf(reading)} assessed={isAssessed(reading.unit, units)} />
        <Used reading={reading} />
        <KnownSince reading={reading} />
        <HeadOutlook reading={reading} />
      </div>
      {reading.countThreshold?.reached === true && (
        <p className={styles.sentence}>
          <CountTrigger reading={reading} />
        </p>
      )}
      <OutlookSentence reading={reading} />
    </header>
  );
}

/** The complaints that make up the figure, and the day it crossed the line. */
function Used({
  reading: { count, allowance, limitKind, indicator, period, breachedOn, unit },
}: {
  reading: Reading;
}): JSX.Element {
  const labels = useLabels(redLineLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const assessed = isAssessed(unit, useUnits());
  const isPlain = allowance === null || limitKind === 'zero-tolerance';
  const used = isPlain ? labels.soFar(grouped(count)) : labels.usedOf(grouped(count), grouped(allowance));
  return (
    <p>
      <Link to={linkTo('/complaints', { indicator, period })} aria-label={labels.openUsed(used)}>
        {used}
      </Link>{' '}
      {breachedOn !== null && (
        <span className="over">
          {assessed ? labels.breachedOn : labels.exceededOn} {shortDay(breachedOn, language)}
        </span>
      )}
    </p>
  );
}
