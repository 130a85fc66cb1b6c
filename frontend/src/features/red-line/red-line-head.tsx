import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Reading } from '../../api/models.ts';
import { useSession } from '../../api/session.ts';
import { isAssessed, useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { knownWord } from '../../language/known-word.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { amountOf } from '../../parts/reading-figures.ts';
import { statusOf } from '../../parts/reading-status.ts';
import { ShareBar } from '../../parts/share-bar.tsx';
import { StatusMark } from '../../parts/status-mark.tsx';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
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
        <AsOf asOf={reading.asOf} />
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
        {reading.usedShare !== null && (
          <div className={styles.bar}>
            <ShareBar usedShare={reading.usedShare} elapsedShare={reading.elapsedShare} />
          </div>
        )}
      </div>
    </header>
  );
}

/** The last day taken into account; choosing an earlier one looks back at what was known then. */
function AsOf({ asOf }: { asOf: string }): JSX.Element {
  const labels = useLabels(redLineLabels);
  const { place, move } = usePlace();
  const { today } = useSession().organization;
  return (
    <span className={styles.asOf}>
      <label className="screen-only">
        {labels.lookBack}{' '}
        <input
          type="date"
          value={place.asOf ?? asOf}
          max={today}
          required
          onChange={(event) => event.target.value !== '' && move({ asOf: event.target.value })}
        />
      </label>
      {place.asOf !== null && (
        <button type="button" onClick={() => move({ asOf: null })}>
          {labels.toNow}
        </button>
      )}
    </span>
  );
}
