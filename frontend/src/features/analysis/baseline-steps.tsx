import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type JSX, useState } from 'react';
import { client, dataOf } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import { usePermission } from '../../api/session.ts';
import { knownWord } from '../../language/known-word.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { periodName } from '../../place/period.ts';
import type { Process } from './analysis.queries.ts';
import styles from './analysis.module.css';
import { baselineLabels } from './baseline-labels.ts';

const FEWEST = 12;

/** Locking the limits of the last phase, or giving its baseline up, for whoever may. */
export function BaselineSteps({ process }: { process: Process }): JSX.Element | null {
  const may = usePermission();
  const phase = process.phases.at(-1);
  if (!may('baselines.lock') || phase === undefined) return null;
  if (phase.baseline !== null) return <Release id={phase.baseline.id} />;
  const last = process.phases.length - 1;
  const periods = process.points.filter((point) => point.phase === last).map(({ period }) => period);
  return periods.length < FEWEST ? null : <Lock process={process} periods={periods} />;
}

function useStep<Input>(mutationFn: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => queries.invalidateQueries({ queryKey: ['process'] }) });
}

function Release({ id }: { id: string }): JSX.Element {
  const labels = useLabels(baselineLabels);
  const release = useStep(() =>
    dataOf(client.POST('/api/analysis/baselines/{id}/release', { params: { path: { id } } })),
  );
  return (
    <p className={styles.step}>
      <Button disabled={release.isPending} onClick={() => release.mutate(undefined)}>
        {labels.release}
      </Button>
      <Fault error={release.error} />
    </p>
  );
}

function Lock({ process, periods }: { process: Process; periods: readonly string[] }): JSX.Element {
  const labels = useLabels(baselineLabels);
  const [from, setFrom] = useState(periods[0] ?? '');
  const [to, setTo] = useState(periods[FEWEST - 1] ?? '');
  const [note, setNote] = useState('');
  const lock = useStep(() => {
    const body = { unit: process.unit.code, indicator: process.indicator, grain: process.grain, from, to, note };
    return dataOf(client.POST('/api/analysis/baselines', { body }));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    lock.mutate(undefined);
  };
  return (
    <details className={styles.behind}>
      <summary>{labels.lock}</summary>
      <form className={styles.form} onSubmit={submit}>
        <p className="muted">{labels.explain}</p>
        <PeriodChoice label={labels.from} value={from} periods={periods} choose={setFrom} />
        <PeriodChoice label={labels.to} value={to} periods={periods} choose={setTo} />
        <TextField
          label={labels.note}
          value={note}
          onChange={setNote}
          hint={labels.noteHint}
          maxLength={200}
          required
        />
        <Button type="submit" primary disabled={lock.isPending}>
          {labels.save}
        </Button>
        <Fault error={lock.error} />
      </form>
    </details>
  );
}

interface PeriodChoiceProps {
  label: string;
  value: string;
  periods: readonly string[];
  choose: (period: string) => void;
}

function PeriodChoice({ label, value, periods, choose }: PeriodChoiceProps): JSX.Element {
  const language = useLanguage();
  return (
    <label className={styles.choice}>
      {label}
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {periods.map((period) => (
          <option key={period} value={period}>
            {periodName(period, language)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Fault({ error }: { error: Error | null }): JSX.Element | null {
  const labels = useLabels(baselineLabels);
  if (error === null) return null;
  const { code } = problemOf(error);
  return <span role="alert">{code in labels.faults ? knownWord(labels.faults, code) : labels.failed}</span>;
}
