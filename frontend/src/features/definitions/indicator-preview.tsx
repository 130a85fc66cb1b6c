import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type JSX, useDeferredValue, useEffect, useState } from 'react';
import type { Reading } from '../../api/models.ts';
import { problemOf, type Problem } from '../../api/problem.ts';
import { useSession } from '../../api/session.ts';
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
import { currentPeriod } from './current-period.ts';
import styles from './definitions.module.css';
import { type NewIndicator, previewQuery } from './definitions.queries.ts';
import { formLabels } from './form-labels.ts';
import { definitionLabels } from './labels.ts';

/** Typing settles for so long before a definition is tried. */
const SETTLED_MS = 500;

/** A value once it has not changed for a while. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return useDeferredValue(settled);
}

interface IndicatorPreviewProps {
  definition: NewIndicator;
  /** Told what the server finds wrong with the definition, or that nothing is. */
  judged: (problem: Problem | null) => void;
}

/** The reading a definition would give at a unit and period, as it is being written. */
export function IndicatorPreview({ definition, judged }: IndicatorPreviewProps): JSX.Element {
  const labels = useLabels(formLabels);
  const language = useLanguage();
  const { user, organization } = useSession();
  const units = useUnits();
  const [unit, setUnit] = useState(user.unit.code);
  const [period, setPeriod] = useState<string | null>(null);
  const asked = period ?? currentPeriod(definition.period, organization.today);
  const settled = useSettled(JSON.stringify({ definition, unit, asked }));
  const question = JSON.parse(settled) as { definition: NewIndicator; unit: string; asked: string };
  const query = useQuery({
    ...previewQuery(question.definition, question.unit, question.asked),
    placeholderData: keepPreviousData,
  });
  const problem = query.error === null ? null : problemOf(query.error);
  useEffect(() => judged(problem), [query.error, query.dataUpdatedAt]);
  const ofPeriod = problem?.fields.find(({ field }) => field === 'period')?.message ?? null;
  return (
    <aside className={styles.preview} aria-label={labels.preview}>
      <h2>{labels.preview}</h2>
      <p className={styles.small}>{labels.previewIntro}</p>
      <ChoiceField
        label={labels.unit}
        words={Object.fromEntries(units.map(({ code, name }) => [code, inLanguage(name, language)]))}
        value={unit}
        choose={setUnit}
      />
      <TextField label={labels.period} value={asked} maxLength={10} fault={ofPeriod} onChange={setPeriod} />
      <div aria-live="polite" aria-busy={query.isFetching}>
        {problem === null && query.data === undefined && <p className={styles.small}>{labels.counting}</p>}
        {problem !== null && problem.fields.length > 0 && ofPeriod === null && <p>{labels.incomplete}</p>}
        {problem !== null && problem.fields.length === 0 && <ProblemNotice error={problem} small />}
        {problem === null &&
          query.data?.map((reading) => (
            <PreviewedReading
              key={`${reading.limit} ${reading.period}`}
              reading={reading}
              assessed={isAssessed(question.unit, units)}
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
