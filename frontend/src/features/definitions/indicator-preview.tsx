import type { JSX } from 'react';
import type { Reading } from '../../api/models.ts';
import { isAssessed, useUnits } from '../../api/units.ts';
import { grouped } from '../../language/numbers.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { statusOf } from '../../parts/reading-status.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import styles from './definitions.module.css';
import { formLabels } from './form-labels.ts';
import { definitionLabels } from './labels.ts';
import type { Trial } from './use-trial.ts';

/** The reading a definition would give at a unit and period, as it is being written. */
export function IndicatorPreview({ trial }: { trial: Trial }): JSX.Element {
  const labels = useLabels(formLabels);
  const language = useLanguage();
  const units = useUnits();
  const { unit, period, choose, readings, problem, isCounting } = trial;
  const ofPeriod = problem?.fields.find(({ field }) => field === 'period')?.message ?? null;
  return (
    <aside className={styles.preview} aria-label={labels.preview}>
      <h2>{labels.preview}</h2>
      <p className={styles.small}>{labels.previewIntro}</p>
      <ChoiceField
        label={labels.unit}
        words={Object.fromEntries(units.map(({ code, name }) => [code, inLanguage(name, language)]))}
        value={unit}
        choose={(chosen) => choose({ unit: chosen })}
      />
      <TextField
        label={labels.period}
        value={period}
        maxLength={10}
        fault={ofPeriod}
        onChange={(typed) => choose({ period: typed })}
      />
      <div aria-live="polite" aria-busy={isCounting}>
        {problem === null && readings === undefined && <p className={styles.small}>{labels.counting}</p>}
        {problem !== null && problem.fields.length > 0 && ofPeriod === null && <p>{labels.incomplete}</p>}
        {problem !== null && problem.fields.length === 0 && <ProblemNotice error={problem} small />}
        {problem === null &&
          readings?.map((reading) => (
            <PreviewedReading
              key={`${reading.limit} ${reading.period}`}
              reading={reading}
              assessed={isAssessed(unit, units)}
            />
          ))}
      </div>
    </aside>
  );
}

function PreviewedReading({ reading, assessed }: { reading: Reading; assessed: boolean }): JSX.Element {
  const labels = useLabels(formLabels);
  const definition = useLabels(definitionLabels);
  const { period, count, base, rate, operator, limitValue, allowance, incomplete } = reading;
  const figures: [string, string][] = [
    [labels.count, grouped(count)],
    [labels.over, base === null ? '–' : grouped(base)],
    [labels.rate, rate ?? '–'],
    [
      labels.limit,
      operator === null || limitValue === null ? labels.noLimit : `${definition.operators[operator]} ${limitValue}`,
    ],
    ...(allowance === null ? [] : [[labels.allowance, grouped(allowance)] as [string, string]]),
  ];
  return (
    <div className={styles.previewed}>
      <p>
        {period} <StatusMark status={statusOf(reading, false)} assessed={assessed} />
      </p>
      <dl>
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      {incomplete.daysWithoutData > 0 && (
        <p className={styles.small}>{labels.missingDays(incomplete.daysWithoutData)}</p>
      )}
    </div>
  );
}
