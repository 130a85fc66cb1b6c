import type { JSX } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { TextField } from '../../parts/text-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { definitionLabels } from './labels.ts';

const ROLLING = 'rolling-';
const USUAL_DAYS = '30';

interface PeriodFieldProps {
  value: string;
  fault: string | null;
  choose: (period: string) => void;
}

/** Over which kind of period something is measured or judged: of the calendar, or a rolling window of so many days. */
export function PeriodField({ value, fault, choose }: PeriodFieldProps): JSX.Element {
  const labels = useLabels(definitionLabels);
  const isRolling = value.startsWith(ROLLING);
  return (
    <>
      <ChoiceField
        label={labels.period}
        words={{ ...labels.periods, [ROLLING]: labels.rolling } as Readonly<Record<string, string>>}
        value={isRolling ? ROLLING : value}
        choose={(kind) => choose(kind === ROLLING ? `${ROLLING}${USUAL_DAYS}` : kind)}
        fault={isRolling ? null : fault}
      />
      {isRolling && (
        <TextField
          label={labels.windowDays}
          hint={labels.windowDaysHint}
          inputMode="numeric"
          maxLength={3}
          value={value.slice(ROLLING.length)}
          fault={fault}
          onChange={(days) => choose(`${ROLLING}${days}`)}
        />
      )}
    </>
  );
}
