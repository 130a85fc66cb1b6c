import type { JSX } from 'react';
import type { Reading } from '../../api/models.ts';
import { grouped } from '../../language/numbers.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { comparisonOf } from '../../parts/reading-figures.ts';
import { periodName } from '../../place/period.ts';
import { boardLabels } from './labels.ts';
import styles from './red-line-card.module.css';

type Words = (typeof boardLabels)['zh'];

/** The rate against its limit and its past, and what is provisional or missing about it. */
export function RateLine({ reading }: { reading: Reading }): JSX.Element {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  const { baseProvisionalFrom, baseMissing, incomplete, rate } = reading;
  const months = baseMissing.map((month) => periodName(month, language)).join(language === 'zh' ? '、' : ', ');
  return (
    <div className={styles.rate}>
      {rate === null ? (
        <p>{labels.noBase(months)}</p>
      ) : (
        <p>
          {rateText(rate, reading.limitValue, labels)}
          <span className="muted">{previousText(reading, labels)}</span>
        </p>
      )}
      {rate !== null && baseProvisionalFrom !== null && baseMissing.length > 0 && (
        <p>* {labels.provisional(periodName(baseProvisionalFrom, language))}</p>
      )}
      {incomplete.missingBasisDate !== '0' && <p>? {labels.undated(grouped(incomplete.missingBasisDate))}</p>}
    </div>
  );
}

function rateText(rate: string, limit: string | null, labels: Words): string {
  return limit === null ? labels.rate(rate) : labels.rateOfLimit(rate, limit);
}

function previousText(reading: Reading, labels: Words): string {
  const rate = reading.previous?.rate ?? null;
  if (rate === null) return '';
  const say = {
    better: labels.previousBetter,
    worse: labels.previousWorse,
    same: labels.previousSame,
    open: labels.previous,
  }[comparisonOf(reading)];
  return say(rate);
}
