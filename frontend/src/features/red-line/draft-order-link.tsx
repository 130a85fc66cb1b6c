import type { JSX } from 'react';
import type { Reading } from '../../api/models.ts';
import { usePermission } from '../../api/session.ts';
import { useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import { leverLabels } from './lever-labels.ts';
import styles from './levers.module.css';

/** To a new order about this line, for whoever may draft one, and not while looking back. */
export function DraftOrderLink({ reading }: { reading: Reading }): JSX.Element | null {
  const labels = useLabels(leverLabels);
  const language = useLanguage();
  const units = useUnits();
  const may = usePermission();
  const { place, linkTo } = usePlace();
  const { indicator, indicatorName, limit, period } = reading;
  if (!may('orders.draft') || place.asOf !== null || limit === null) return null;
  const unit = units.find(({ code }) => code === reading.unit);
  const name = unit === undefined ? reading.unit : inLanguage(unit.name, language);
  const title = `${name} · ${inLanguage(indicatorName, language)} · ${periodName(period, language)}`;
  return (
    <p className={styles.actions}>
      <ActionLink to={linkTo('/orders/new', { unit: reading.unit, period, indicator, limit, title })}>
        {labels.draftOrder}
      </ActionLink>
    </p>
  );
}
