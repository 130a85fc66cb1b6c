import type { JSX } from 'react';
import type { Reading } from '../api/models.ts';
import { useSession } from '../api/session.ts';
import { fullDay } from '../language/days.ts';
import { useLanguage } from '../language/language.ts';
import { useLabels } from '../language/use-labels.ts';
import { dayAfter } from '../place/day-after.ts';
import { useLookBack } from '../place/use-look-back.ts';
import { partLabels } from './labels.ts';
import styles from './looking-back.module.css';

interface LookingBackProps {
  /** The readings shown; none while they are on their way. */
  readings: readonly Pick<Reading, 'known'>[];
}

/** Says across the page that it shows an earlier day, by which data, and leads on. Nothing at the present. */
export function LookingBack({ readings }: LookingBackProps): JSX.Element | null {
  const { lookingBack: labels } = useLabels(partLabels);
  const language = useLanguage();
  const { day, lookBackTo, toNow } = useLookBack();
  const { today } = useSession().organization;
  if (day === null) return null;
  const isKept = readings.some(({ known }) => known !== undefined);
  return (
    <div className={styles.strip} role="status">
      <p>
        <b>{labels.title(fullDay(day, language))}</b> {readings.length > 0 && (isKept ? labels.kept : labels.notKept)}
      </p>
      <p className={`${styles.steps} screen-only`}>
        <button type="button" onClick={() => lookBackTo(dayAfter(day, -1))}>
          {labels.before}
        </button>
        <button type="button" disabled={day >= today} onClick={() => lookBackTo(dayAfter(day, 1))}>
          {labels.after}
        </button>
        <button type="button" onClick={toNow}>
          {labels.toNow}
        </button>
      </p>
    </div>
  );
}
