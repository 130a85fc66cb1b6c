import { type JSX, useId } from 'react';
import { useSession } from '../../api/session.ts';
import { shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Popover } from '../../parts/popover.tsx';
import { useLookBack } from '../../place/use-look-back.ts';
import { shellLabels } from '../labels.ts';
import styles from './look-back-picker.module.css';

/** How far the data reach, and the choice of an earlier day to look back to. */
export function LookBackPicker({ dataAsOf }: { dataAsOf: string }): JSX.Element {
  const labels = useLabels(shellLabels);
  const language = useLanguage();
  const { day, lookBackTo, toNow } = useLookBack();
  const { today } = useSession().organization;
  const field = useId();
  const label =
    day === null ? labels.dataAsOf(shortDay(dataAsOf, language)) : labels.lookingAt(shortDay(day, language));
  return (
    <Popover label={label} name={labels.lookBack}>
      {(close) => (
        <div className={styles.panel}>
          <label htmlFor={field}>{labels.lookBackTo}</label>
          <input
            id={field}
            type="date"
            value={day ?? dataAsOf}
            max={today}
            required
            onChange={(event) => lookBackTo(event.target.value)}
          />
          <p className="muted">{labels.lookBackText}</p>
          {day !== null && (
            <button
              type="button"
              onClick={() => {
                close();
                toNow();
              }}
            >
              {labels.toNow}
            </button>
          )}
        </div>
      )}
    </Popover>
  );
}
